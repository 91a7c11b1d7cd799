import * as z from 'zod';
import { ID_PATTERN } from '../base/id.ts';
import { type TextDefect, textDefect } from './text-defect.ts';

/** The media types of the files that a library reads. */
export const MEDIA = {
  txt: 'text/plain',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 has 64 hexadecimal digits' });

/** What a library says of one text beside it: where it came from, and how it was made. */
export const textLayer = z.strictObject({
  /** The file that it was made from, without its folder. */
  name: z.string().min(1),
  original: sha256.meta({ description: 'SHA-256 of that file' }),
  bytes: z.int().min(1),
  media: z.enum(Object.values(MEDIA)),
  by: z.string().min(1).meta({ description: 'extractor and version' }),
  /** Offsets into the text count UTF-16 code units. */
  unit: z.literal('utf-16'),
  /** Line ends were made line feeds, once, before the text was named. */
  lines: z.literal('lf'),
  length: z.int().min(1),
  defects: z.array(textDefect).default([]),
  source: z.string().regex(ID_PATTERN).optional(),
  /** Who says that it is that source's text. */
  sourceBy: z.enum(['given', 'matched']).optional(),
});
export type TextLayer = z.infer<typeof textLayer>;

/** One text of a library: a layer with what is known of it, or a plain text file without. */
export interface LibraryText {
  /** As shown to people: the name of the file that it came from. */
  readonly name: string;
  /** Where the text stands on disk. */
  readonly path: string;
  readonly text: string;
  readonly layer: TextLayer | undefined;
  readonly defects: readonly TextDefect[];
}
