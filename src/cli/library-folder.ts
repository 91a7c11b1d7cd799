/** The library that is used where none is named: a folder in the current one. */
export const LIBRARY = 'library';
