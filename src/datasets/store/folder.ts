import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where imported data are kept unless told otherwise: `CASUS_DATA`, else the user's data folder. */
export function storeFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { CASUS_DATA, XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (CASUS_DATA) return CASUS_DATA;
  return join(XDG_DATA_HOME ?? LOCALAPPDATA ?? join(homedir(), '.local', 'share'), 'casus', 'data');
}
