import { refuse } from './read-error.ts';

const ORIGINAL = 'Take the file as it is published, not one saved again by another program.';

/** The text of a file in the encoding in which it is published; in any other it is refused. */
export function decode(file: string, bytes: Uint8Array, encoding: 'latin1' | undefined): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    refuse({ file, line: 1, message: 'the text is UTF-16' }, ORIGINAL);
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const line = lineOf(bytes, zero);
    refuse({ file, line, message: 'a zero byte stands here: this is no text file' }, ORIGINAL);
  }
  if (encoding === 'latin1') {
    if (isUtf8BeyondAscii(bytes)) {
      refuse({ file, message: 'the text is UTF-8, and is published in Latin-1' }, ORIGINAL);
    }
    return new TextDecoder('windows-1252').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOf(bytes, firstNoUtf8(bytes));
    return refuse({ file, line, message: 'a letter here is not UTF-8' }, ORIGINAL);
  }
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first byte that begins no letter of UTF-8, found by halving. */
function firstNoUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = bytes.indexOf(0x0a); i !== -1 && i < at; i = bytes.indexOf(0x0a, i + 1)) line += 1;
  return line;
}
