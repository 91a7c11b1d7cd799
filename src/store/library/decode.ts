import { Unreadable } from './extracted.ts';

/** The text of a plain file: UTF-8, or UTF-16 where a byte order mark says so. */
export function decodePlain(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  const text = decodeAs(bytes, marked ?? 'utf-8');
  if (text !== undefined) return text;
  throw new Unreadable(
    `is not ${marked ?? 'UTF-8'}, or was cut within a letter`,
    'Save it as UTF-8; an old Russian text is often windows-1251.',
  );
}

/** The text of a page: by its byte order mark, by the encoding that it names, or as UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const encoding = markedEncoding(bytes) ?? named ?? 'utf-8';
  const text = decodeAs(bytes, encoding);
  if (text !== undefined) return text;
  throw new Unreadable(
    `is not in the encoding that it names (${encoding})`,
    'It is broken or was cut short: save the page again.',
  );
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
