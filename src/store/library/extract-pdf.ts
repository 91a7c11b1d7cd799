import { createRequire } from 'node:module';
import { type Extracted, Unreadable } from './extracted.ts';

/** What a PDF gives out, item by item; marked content has no text. */
interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/**
 * The text of a PDF, line by line, with an empty line between pages. Letters stay as the file's fonts
 * map them; what a font does not map comes out as U+0000 and is flagged as a defect.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  // Without its end the file's own index is gone; readers then guess, and pages may be missing.
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!tail.includes('%%EOF')) {
    throw new Unreadable('has no end: it was cut short', 'Fetch the whole file again.');
  }
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace('package.json', '');
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    // Fonts and maps that a file names and does not carry; without them its text would be lost.
    standardFontDataUrl: `${home}standard_fonts/`,
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    stopAtErrors: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ disableNormalization: true });
      pages.push(pageText(content.items as readonly TextItem[]));
    }
    return {
      text: pages.filter((page) => page !== '').join('\n\n'),
      by: `pdfjs-dist ${pdfjs.version}`,
      media: 'application/pdf',
    };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(
      locked ? 'is locked with a password' : `cannot be read as a PDF (${String(error)})`,
      locked ? 'Unlock it first.' : 'It is broken or was cut short: fetch it again.',
    );
  } finally {
    await task.destroy();
  }
}

function pageText(items: readonly TextItem[]): string {
  return items
    .map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
    .trim();
}
