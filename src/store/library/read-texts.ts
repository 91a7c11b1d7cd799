import { statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { UserError } from '../../base/user-error.ts';
import { filesBelow } from '../files-below.ts';
import { readOriginal } from './add-text.ts';
import { extract } from './extract.ts';
import { Unreadable } from './extracted.ts';
import { readLayerYaml, withLineFeeds } from './read-library.ts';

/** A text as it was read from a file of the user's, with its name as shown. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

const KNOWN = ['.txt', '.md', '.html', '.htm', '.xhtml', '.pdf', '.docx'];

/**
 * The text of a file, or of every file of a folder and its folders, in the order of their names. A file
 * that cannot be read is told of and, in a folder, left out; a file that is of no known form is passed
 * over there.
 */
export async function readTexts(
  path: string,
  tell: (fault: UserError) => void,
): Promise<NamedText[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UserError(`there is no file or folder ${path}`, 'Look at its spelling.');
  if (!found.isDirectory()) return [await readOne(path)];
  const names = filesBelow(path)
    .filter((file) => KNOWN.includes(extname(file).toLowerCase()))
    .sort((a, b) => (a < b ? -1 : 1));
  const texts: NamedText[] = [];
  for (const file of names) {
    try {
      texts.push(await readOne(file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tell(error);
    }
  }
  if (texts.length > 0) return texts;
  throw new UserError(
    `the folder ${path} holds no text that can be read`,
    `Texts are files that end with ${KNOWN.join(', ')}.`,
  );
}

async function readOne(path: string): Promise<NamedText> {
  const bytes = readOriginal(path);
  try {
    // Markdown is plain text with marks.
    const { text } = await extract(path.replace(/\.md$/i, '.txt'), bytes);
    return { name: nameOf(path), text: withLineFeeds(text) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UserError(`${path} ${error.message}`, error.remedy);
  }
}

/** A text of a library bears a hash on disk; people know it by the file that it was made from. */
function nameOf(path: string): string {
  const [, hash] = /^([0-9a-f]{64})\.txt$/.exec(basename(path)) ?? [];
  return (hash && readLayerYaml(dirname(path), hash)?.name) ?? path;
}
