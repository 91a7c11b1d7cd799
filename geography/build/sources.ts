import { fileURLToPath } from 'node:url';

/** The file of an installed package. */
export function sourceFile(path: string): string {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
}
