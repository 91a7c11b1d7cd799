import type { Table } from '../../view/table.ts';
import { Fact } from '../card/fact.tsx';

/** A table of data; a cell that stands on things of the record opens them. */
export function TableView({ table }: { table: Table }) {
  return (
    // A part that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="scroll" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={`${i} ${row[0]?.text}`}>
              {row.map(({ text, ids = [] }, j) => {
                const content = ids.length > 0 ? <Fact ids={ids}>{text}</Fact> : text;
                const key = table.columns[j];
                return j === 0 ? (
                  <th key={key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={key}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
