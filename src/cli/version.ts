/** The version of the program, as in package.json: a report says what made it. */
export const VERSION = '0.1.0';
