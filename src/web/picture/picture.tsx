import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { csvOf, type Table } from '../../view/table.ts';
import { Menu } from '../frame/menu.tsx';
import { address, linkTo } from '../state.ts';
import { savePng, saveSvg, saveText } from './save.ts';
import { TableView } from './table-view.tsx';
import { pictureTexts } from './texts.ts';

/**
 * A picture with its twin in a table, and the ways to take either away. The children draw one SVG,
 * and perhaps a canvas below it; whoever does not see it reads the table.
 */
export function Picture({
  name,
  table,
  children,
  tools,
}: {
  /** What saved files are called. */
  name: string;
  table: Table;
  children: ComponentChildren;
  /** More controls of this picture. */
  tools?: ComponentChildren;
}) {
  const { lang, query } = address.value;
  const t = pictureTexts(lang);
  const stage = useRef<HTMLDivElement>(null);
  const said = useSignal('');
  const asTable = query.own?.table === name;
  const own = { ...query.own };
  delete own.table;
  const save = (how: (stage: HTMLElement, name: string) => Promise<void>) => async () => {
    try {
      if (stage.current) await how(stage.current, name);
    } catch {
      said.value = t.failed;
    }
  };
  const embed = async () => {
    const src = new URL(linkTo({ embed: true }), location.href).href;
    const code = `<iframe src="${src.replaceAll('&', '&amp;')}" title="${table.caption.replaceAll('"', '&quot;')}" width="800" height="600" loading="lazy"></iframe>`;
    try {
      await navigator.clipboard.writeText(code);
      said.value = t.copied;
    } catch {
      said.value = t.failed;
    }
  };
  return (
    <figure class="picture">
      <div class="picture-tools">
        {tools}
        <a
          class="button"
          href={linkTo({ query: { own: asTable ? own : { ...own, table: name } } })}
        >
          {asTable ? t.picture : t.table}
        </a>
        <Menu label={t.actions} name="save">
          {!asTable && (
            <>
              <button type="button" onClick={save(saveSvg)}>
                {t.svg}
              </button>
              <button type="button" onClick={save(savePng)}>
                {t.png}
              </button>
            </>
          )}
          <button type="button" onClick={() => saveText(csvOf(table), `${name}.csv`, 'text/csv')}>
            {t.csv}
          </button>
          <button type="button" onClick={embed}>
            {t.embed}
          </button>
          <p role="status">{said.value}</p>
        </Menu>
      </div>
      {asTable ? (
        <TableView table={table} />
      ) : (
        <div class="picture-stage" ref={stage}>
          {children}
        </div>
      )}
    </figure>
  );
}
