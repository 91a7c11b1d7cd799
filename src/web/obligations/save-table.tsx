import type { Lang } from '../../view/lang.ts';
import { csvOf, type Table } from '../../view/table.ts';
import { saveText } from '../picture/save.ts';
import { viewTexts } from './texts.ts';

/** A matrix is a table already; this takes it away. It is made when it is asked for. */
export function SaveTable({ table, name, lang }: { table: () => Table; name: string; lang: Lang }) {
  return (
    <p class="no-print">
      <button type="button" onClick={() => saveText(csvOf(table()), `${name}.csv`, 'text/csv')}>
        {viewTexts(lang).csv}
      </button>
    </p>
  );
}
