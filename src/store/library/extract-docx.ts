import { createRequire } from 'node:module';
import mammoth from 'mammoth';
import { textOfHtml } from './extract-html.ts';
import { type Extracted, Unreadable } from './extracted.ts';

/** The text of a Word document, by way of HTML: only that way keeps its footnotes. */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) })
    .then(({ value }) => value)
    .catch((error: unknown) => {
      throw new Unreadable(
        `cannot be read as a Word document (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`,
        'It is broken or was cut short: fetch it again.',
      );
    });
  const { version } = createRequire(import.meta.url)('mammoth/package.json') as { version: string };
  return {
    // Pictures come as data inside the HTML and have no text.
    text: textOfHtml(html.replaceAll(/<img[^>]*>/g, '')),
    by: `mammoth ${version}`,
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
}
