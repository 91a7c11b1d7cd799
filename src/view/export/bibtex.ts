import { list } from '../../record/record.ts';
import type { Source } from '../../record/source.ts';
import { bibtex as entry } from '../sources/citation.ts';
import { citationOf, exportFormat } from './format.ts';

const FILE = 'sources.bib';

/** The sources for LaTeX and for reference managers. */
export const bibtex = exportFormat({
  id: 'bibtex',
  title: { en: 'the sources as BibTeX', ru: 'источники в BibTeX' },
  top: [FILE],
  make: (record) => {
    const entries = list(record, 'source').map((source) => entry(source as Source));
    return [
      {
        path: FILE,
        about: { en: 'the sources, in BibTeX', ru: 'источники, в BibTeX' },
        mediatype: 'application/x-bibtex',
        text: [`% ${citationOf(record).en}\n`, ...entries].join('\n'),
      },
    ];
  },
});
