import { useEffect, useRef } from 'preact/hooks';
import { type CasusRecord, find } from '../../record/record.ts';
import { clausePlace } from '../../view/clause-place.ts';
import { dayWords } from '../../view/day-words.ts';
import { inLang } from '../../view/lang.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { namesIn } from '../../view/names.ts';
import { kindsOf } from '../../view/obligations/filter.ts';
import { obligationIndex } from '../../view/obligations/index-of.ts';
import type { MatrixAsked } from '../../view/obligations/matrices.ts';
import { type Bond, dayView, pairOn } from '../../view/obligations/pairs.ts';
import { standingOn } from '../../view/obligations/standing.ts';
import { obligationTexts } from '../../view/obligations/texts.ts';
import { Fact } from '../card/fact.tsx';
import { useEscape } from '../frame/use-escape.ts';
import { setOwn } from '../own.ts';
import { viewTexts } from './texts.ts';

/** What bound two states on the day: organizations, clauses by kind, instruments; what is open, and why. */
export function PairList({
  from,
  states: [a = '', b = ''],
  asked,
}: {
  from: CasusRecord;
  states: readonly string[];
  asked: MatrixAsked;
}) {
  const { lang, day, filter } = asked;
  const t = viewTexts(lang);
  const m = obligationTexts(lang);
  const names = namesIn(from, lang);
  const { bonds } = pairOn(dayView(from, day), a, b, filter);
  const of = (kind: Bond['kind']) => bonds.filter((bond) => bond.kind === kind);
  const clauses = of('clause');
  const why = ({ openFor, id }: Bond) =>
    openFor.map((one) => (one === id ? t.inForce : names.actor(one))).join(', ');
  const spells = (compact: string) =>
    [a, b].flatMap((state) => standingOn(from, compact, state, day).spells);
  const boundBy = (instrument: string) =>
    obligationIndex(from).commitments.find(({ id }) => id === instrument)?.boundBy ?? instrument;
  const item = (bond: Bond, ids: readonly string[], text: string, note?: string) => (
    <Item
      key={bond.id}
      bond={bond}
      ids={ids}
      text={text}
      note={note}
      open={`${m.open}: ${why(bond)}`}
    />
  );
  const close = () => setOwn({ pair: undefined });
  useEscape(close);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // Below the matrix, where there is no room beside it: whoever pressed a cell is led there.
    const pressed = document.activeElement?.closest('.pairs');
    const below =
      pressed &&
      list.current &&
      pressed.getBoundingClientRect().bottom <= list.current.getBoundingClientRect().top;
    if (below) list.current?.scrollIntoView({ block: 'nearest' });
  }, [a, b]);
  return (
    <section class="pair-list" aria-labelledby="pair-title" ref={list}>
      <button type="button" class="close" aria-label={t.close} onClick={close}>
        ×
      </button>
      <h2 id="pair-title">{t.both(names.actor(a), names.actor(b), dayWords(day, lang))}</h2>
      <Part title={t.shared} items={of('organization')} none={t.none} inLine>
        {(bond) => item(bond, spells(bond.id), names.compact(bond.id))}
      </Part>
      <h3>
        {t.clauses} {t.of(clauses.length)}
      </h3>
      {clauses.length === 0 && <p>{t.none}</p>}
      {kindsOf(from).map((kind) => {
        const some = clauses.filter(({ sort }) => sort === kind);
        if (some.length === 0) return null;
        return (
          <div key={kind}>
            <h4>
              {messagesIn(lang).kind[kind as NonNullable<Bond['sort']>]} {t.of(some.length)}
            </h4>
            <ul class="plain-list">
              {some.map((bond) => {
                const clause = find(from, 'clause', bond.id);
                const title = clause ? inLang(clause.title, lang) : bond.id;
                const place = clause && clausePlace(from, bond.id, lang);
                return item(bond, [bond.id], title, place);
              })}
            </ul>
          </div>
        );
      })}
      <Part title={t.others} items={of('instrument')} none={t.none}>
        {(bond) => item(bond, [bond.id, ...spells(boundBy(bond.id))], names.compact(bond.id))}
      </Part>
    </section>
  );
}

/** One bond; where it is open, for whom. */
function Item({
  bond,
  ids,
  text,
  note,
  open,
}: {
  bond: Bond;
  ids: readonly string[];
  text: string;
  note: string | undefined;
  open: string;
}) {
  return (
    <li class={bond.truth === 'open' ? 'bond-open' : ''}>
      <Fact ids={ids}>{text}</Fact>
      {note && <small> {note}</small>}
      {bond.truth === 'open' && <span class="truth-open"> {open}</span>}
    </li>
  );
}

function Part({
  title,
  items,
  none,
  inLine = false,
  children,
}: {
  title: string;
  items: readonly Bond[];
  none: string;
  inLine?: boolean;
  children: (bond: Bond) => preact.ComponentChild;
}) {
  return (
    <>
      <h3>
        {title} ({items.length})
      </h3>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class={`plain-list ${inLine ? 'in-line' : ''}`}>
          {items.map((bond) => children(bond))}
        </ul>
      )}
    </>
  );
}
