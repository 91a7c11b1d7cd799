import { TABLES } from '../../view/data/rows.ts';
import { kindTitle } from '../../view/kind-names.ts';
import { address, linkTo, record } from '../state.ts';
import '../styles/lists.css';
import { Cite } from './cite.tsx';
import './data.css';
import { DataTable } from './table.tsx';
import { TakeAll } from './take-all.tsx';
import { dataTexts } from './texts.ts';

/** The record as tables. */
export function View() {
  return address.value.id === undefined ? <Tables /> : <DataTable />;
}

function Tables() {
  const { lang } = address.value;
  const t = dataTexts(lang);
  const from = record.value;
  if (!from) return null;
  return (
    <div class="data">
      <h1>{t.title}</h1>
      <p class="lead">{t.about}</p>
      <h2>{t.tables}</h2>
      <ul class="tables">
        {TABLES.filter((kind) => from.tables[kind].size > 0).map((kind) => (
          <li key={kind}>
            <a href={linkTo({ view: 'data', id: kind })}>{kindTitle(kind, lang)}</a>{' '}
            <small>{from.tables[kind].size}</small>
          </li>
        ))}
      </ul>
      <TakeAll />
      <Cite />
    </div>
  );
}
