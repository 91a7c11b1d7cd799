import { list } from '../../record/record.ts';
import type { Source } from '../../record/source.ts';
import { cslItem } from '../sources/citation.ts';
import { exportFormat } from './format.ts';
import { jsonText } from './json-text.ts';

const FILE = 'sources.csl.json';

/** The sources for Zotero, pandoc and whatever else reads CSL-JSON. */
export const csl = exportFormat({
  id: 'csl',
  title: { en: 'the sources as CSL-JSON', ru: 'источники в CSL-JSON' },
  top: [FILE],
  make: (record) => [
    {
      path: FILE,
      about: { en: 'the sources, in CSL-JSON', ru: 'источники, в CSL-JSON' },
      mediatype: 'application/vnd.citationstyles.csl+json',
      text: jsonText(list(record, 'source').map((source) => cslItem(source as Source))),
    },
  ],
});
