import { figureRows } from '../../view/dossier/figures.ts';
import { inLang } from '../../view/lang.ts';
import { NotFound } from '../frame/not-found.tsx';
import { address, record } from '../state.ts';
import { AnswerBars } from './answer-bars.tsx';
import { dossierFor, readingsTaken } from './dossier.ts';
import { FigureTable } from './figure-table.tsx';
import { incidentTexts } from './texts.ts';

/** The dossier of one incident. */
export function View() {
  const { id = '', lang } = address.value;
  const t = incidentTexts(lang);
  const from = record.value;
  const dossier = from && dossierFor(from, id, readingsTaken.value);
  if (!from || !dossier) return <NotFound what={id} />;
  return (
    <article class="dossier">
      <h1>{inLang(dossier.incident.name, lang)}</h1>
      <p class="lead">{inLang(dossier.incident.summary, lang)}</p>
      <h2>{t.said}</h2>
      <FigureTable rows={figureRows(from, dossier.known.claims, lang)} />
      <h2>{t.gap}</h2>
      <AnswerBars dossier={dossier} />
    </article>
  );
}
