import { Fragment } from 'preact';
import type { Card } from '../../view/card/card.ts';
import type { Passage } from '../../view/card/passage.ts';
import { cardTexts } from '../../view/card/texts.ts';
import type { Lang } from '../../view/lang.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { linkTo } from '../state.ts';
import { Fact } from './fact.tsx';

/** One thing with who says it, through whom, as of when, and the words that find the place. */
export function CardBody({ card, lang }: { card: Card; lang: Lang }) {
  const t = cardTexts(lang);
  return (
    <article class="card-body">
      <h2>{card.title}</h2>
      {card.result && (
        <p>
          {t.formula}: {card.result}
        </p>
      )}
      {card.inputs.length > 0 && (
        <ul>
          {card.inputs.map((input) => (
            <li key={input.id}>
              <Fact ids={[input.id]}>{input.text}</Fact>
            </li>
          ))}
        </ul>
      )}
      {card.against && (
        <p>
          {t.against}: <Fact ids={[card.against.id]}>{card.against.text}</Fact>
        </p>
      )}
      <dl>
        {card.lines.map(({ label, text, of }) => (
          <div key={label + text}>
            <dt>{label}</dt>
            <dd>{of === undefined ? text : <Fact ids={[of]}>{text}</Fact>}</dd>
          </div>
        ))}
      </dl>
      {card.disputes.length > 0 && (
        <p class="caution">
          {t.disputed}:{' '}
          {card.disputes.map(({ id, text }, i) => (
            <Fragment key={id}>
              {i > 0 && '; '}
              <a href={linkTo({ view: 'contradictions', id })}>{text}</a>
            </Fragment>
          ))}
        </p>
      )}
      <ul class="passages">
        {card.passages.map((passage) => (
          <li key={`${passage.source}${passage.words}${passage.where}`}>
            <PassageItem passage={passage} lang={lang} of={card.id} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The words that find a passage, set as words of a source are, and the way to the document. */
export function PassageItem({ passage, lang, of }: { passage: Passage; lang: Lang; of: string }) {
  const t = cardTexts(lang);
  const { words, where, confidence, basis, note } = passage;
  const sure = [
    confidence && messagesIn(lang).confidence[confidence],
    basis && t.basis[basis],
    note,
  ].filter(Boolean);
  return (
    <>
      {words === undefined ? (
        <p class="where">{where}</p>
      ) : (
        <blockquote class="words">… {words} …</blockquote>
      )}
      <p class="about">
        <a href={linkTo({ view: 'source', id: passage.source, query: { sel: of } })}>
          {passage.title}
        </a>
        {passage.about && `. ${passage.about}`}
        {sure.length > 0 && <small> ({sure.join('; ')})</small>}
      </p>
    </>
  );
}
