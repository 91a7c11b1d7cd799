import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { dyadYear } from './dyad-year.ts';
import type { ExportFormat } from './format.ts';
import { gap } from './gap.ts';
import { geojson } from './geojson.ts';
import { jsonLd } from './json-ld.ts';

/** Every form in which the record can be taken away. A new one is a file and a line here. */
export const EXPORTS: readonly ExportFormat[] = [csv, gap, dyadYear, bibtex, csl, geojson, jsonLd];
