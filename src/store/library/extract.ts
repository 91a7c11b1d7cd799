import { extname } from 'node:path';
import { decodePlain } from './decode.ts';
import { type Extracted, Unreadable } from './extracted.ts';

type Format = 'txt' | 'html' | 'pdf' | 'docx';

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.txt': 'txt',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
};

/** The text of a file, read as what it is. Each extractor is loaded when the first file needs it. */
export async function extract(name: string, bytes: Uint8Array): Promise<Extracted> {
  if (bytes.length === 0) throw new Unreadable('is empty', 'Save or download it again.');
  const format = formatOf(name, bytes);
  switch (format) {
    case 'txt':
      return { text: decodePlain(bytes), by: 'plain text', media: 'text/plain' };
    case 'html':
      return (await import('./extract-html.ts')).extractHtml(bytes);
    case 'pdf':
      return (await import('./extract-pdf.ts')).extractPdf(bytes);
    case 'docx':
      return (await import('./extract-docx.ts')).extractDocx(bytes);
  }
}

function formatOf(name: string, bytes: Uint8Array): Format {
  const ending = extname(name).toLowerCase();
  const named = BY_ENDING[ending];
  if (!named) {
    throw new Unreadable(
      `is no txt, html, pdf or docx file${ending === '' ? '' : ` (${ending})`}`,
      'Save it in one of these forms first.',
    );
  }
  const found = formatByContent(bytes);
  if (found !== undefined && found !== named) {
    throw new Unreadable(
      `is named ${ending} and holds ${found}`,
      'A page that asked to log in may have been saved in its place: fetch it again, or rename it.',
    );
  }
  if (found === undefined && (named === 'pdf' || named === 'docx')) {
    throw new Unreadable(
      `is no ${named} file, though named ${ending}`,
      'It is broken or was cut short: fetch it again.',
    );
  }
  return named;
}

/** What the first bytes tell; plain text and fragments of HTML tell nothing. */
function formatByContent(bytes: Uint8Array): Format | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^[^<]{0,8}<(!doctype html|html[\s>])/i.test(head)) return 'html';
  return undefined;
}
