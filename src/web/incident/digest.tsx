import type { Entity } from '../../record/kinds.ts';
import { dateWords } from '../../view/day-words.ts';
import { figureRows } from '../../view/dossier/figures.ts';
import { inLang } from '../../view/lang.ts';
import { Fact } from '../card/fact.tsx';
import { frameTexts } from '../frame/texts.ts';
import { address, linkTo, record } from '../state.ts';
import { AnswerBars } from './answer-bars.tsx';
import { dossierFor, readingsTaken } from './dossier.ts';
import { FigureTable } from './figure-table.tsx';
import { incidentTexts } from './texts.ts';

/** An incident in short, for the panel beside a picture. */
export function IncidentDigest({ incident }: { incident: Entity<'incident'> }) {
  const { lang } = address.value;
  const t = incidentTexts(lang);
  const from = record.value;
  const dossier = from && dossierFor(from, incident.id, readingsTaken.value);
  if (!from || !dossier) return null;
  const dead = figureRows(from, dossier.known.claims, lang).filter(
    ({ measure }, _, all) => measure === all[0]?.measure,
  );
  return (
    <article class="digest">
      <p class="when">
        <Fact ids={[incident.id]}>{dateWords(incident.onset.on, lang)}</Fact>
      </p>
      <h2>{inLang(incident.name, lang)}</h2>
      <p>{inLang(incident.summary, lang)}</p>
      <p>
        <a class="button" href={linkTo({ view: 'incident', id: incident.id })}>
          {frameTexts(lang).openDossier}
        </a>
      </p>
      <h3>{t.said}</h3>
      <FigureTable rows={dead} latest />
      <h3>{t.gap}</h3>
      <AnswerBars dossier={dossier} />
    </article>
  );
}
