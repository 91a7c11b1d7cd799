/** Under which licence a record stands, as its file says; a record without such a file says nothing. */
export interface Licence {
  readonly text: string;
}

const CC_BY = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The file of an export that holds it. */
export const LICENCE_FILE = 'LICENSE';

/** A licence as a data package names it. */
export function licenceEntry({ text }: Licence): Readonly<Record<string, string>> {
  if (text.includes(CC_BY.path)) return CC_BY;
  return { title: text.split('\n')[0] ?? '', path: LICENCE_FILE };
}
