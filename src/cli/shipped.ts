import { fileURLToPath } from 'node:url';

/** The built app that comes with Casus. */
export const APP = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The geography that comes with it. */
export const GEOGRAPHY = fileURLToPath(new URL('../../geography/data', import.meta.url));
