import type { MEDIA } from '../../record/text-layer.ts';

/** The text that an extractor found in a file, and which extractor it was. */
export interface Extracted {
  readonly text: string;
  readonly by: string;
  readonly media: (typeof MEDIA)[keyof typeof MEDIA];
}

/** A file that cannot be read: why, in half a sentence, and what to do. */
export class Unreadable extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'Unreadable';
    this.remedy = remedy;
  }
}
