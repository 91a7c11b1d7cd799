import type { GapRow } from '../../law/gap.ts';
import { find } from '../../record/record.ts';
import { delayText } from '../../view/date-text.ts';
import { answersByStrength } from '../../view/dossier/brief.ts';
import type { Dossier } from '../../view/dossier/model.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { namesIn } from '../../view/names.ts';
import { Fact } from '../card/fact.tsx';
import { lang as language, record } from '../state.ts';
import { incidentTexts } from './texts.ts';

const HIGHEST = 6;

/** How strongly and how soon each organization of a side answered; silence is hatched, not zero. */
export function AnswerBars({ dossier }: { dossier: Dossier }) {
  const lang = language.value;
  const t = incidentTexts(lang);
  const from = record.value;
  if (!from) return null;
  const names = namesIn(from, lang);
  const rows = answersByStrength(dossier);
  if (rows.length === 0) return <p>{t.noAnswers}</p>;
  return (
    <ul class="answers" aria-label={t.bars}>
      {rows.map((row) => (
        <li key={row.organization}>
          <b>{names.compact(row.organization)}</b>
          <Bar row={row} />
          <span>{words(row)}</span>
        </li>
      ))}
    </ul>
  );

  function words(row: GapRow) {
    if (!from) return null;
    if (row.highest) {
      const response = find(from, 'response', row.highest.response);
      return (
        <>
          <Fact ids={[row.highest.response]}>{names.act(response?.act ?? '')}</Fact>{' '}
          <small>
            {messagesIn(lang).ladder(row.highest.grade)}; {delayText(row.highest.delay, lang)}
          </small>
        </>
      );
    }
    const silence = find(from, 'silence', row.silences[0] ?? '');
    if (!silence) return <span title={t.blankWhy}>{t.blank}</span>;
    return (
      <Fact ids={row.silences}>{silence.kind === 'searched' ? t.searchedNone : t.attested}</Fact>
    );
  }
}

/** A length on the ladder of responses; the words beside it say the same. */
function Bar({ row }: { row: GapRow }) {
  const grade = row.highest?.grade;
  const silent = row.highest === undefined && row.silences.length > 0;
  return (
    <span class={`bar ${silent ? 'silent' : ''}`} aria-hidden="true">
      {grade !== undefined && <i style={{ width: `${(grade / HIGHEST) * 100}%` }} />}
    </span>
  );
}
