import { useSignal } from '@preact/signals';
import type { Source } from '../../record/source.ts';
import { bibtex, cslItem, plainCitation } from '../../view/sources/citation.ts';
import { saveText } from '../picture/save.ts';
import { address } from '../state.ts';
import { sourceTexts } from './texts.ts';

/** The citation of a source in the forms that reference managers read. */
export function Cite({ source }: { source: Source }) {
  const { lang } = address.value;
  const t = sourceTexts(lang);
  const said = useSignal('');
  const csl = `${JSON.stringify([cslItem(source)], null, 2)}\n`;
  const forms = [
    { name: t.plain, text: plainCitation(source, lang), file: undefined, type: 'text/plain' },
    {
      name: 'BibTeX',
      text: bibtex(source),
      file: `${source.id}.bib`,
      type: 'application/x-bibtex',
    },
    { name: 'CSL-JSON', text: csl, file: `${source.id}.csl.json`, type: 'application/json' },
  ];
  const copy = async (text: string) => {
    said.value = await navigator.clipboard.writeText(text).then(
      () => t.copied,
      () => t.failed,
    );
  };
  return (
    <details class="cite-source no-print">
      <summary>{t.cite}</summary>
      {forms.map(({ name, text, file, type }) => (
        <section key={name} aria-label={name}>
          <h3>
            {name}{' '}
            <button type="button" onClick={() => copy(text)}>
              {t.copy}
              <span class="sr"> {name}</span>
            </button>{' '}
            {file && (
              <button type="button" onClick={() => saveText(text, file, type)}>
                {t.save}
                <span class="sr"> {name}</span>
              </button>
            )}
          </h3>
          <pre>{text}</pre>
        </section>
      ))}
      <p role="status">{said.value}</p>
    </details>
  );
}
