import type { ComponentChildren } from 'preact';
import { contextOf } from '../../view/dossier/context.ts';
import { inLang } from '../../view/lang.ts';
import { NotFound } from '../frame/not-found.tsx';
import { address, linkTo, query, record } from '../state.ts';
import { Answered } from './answered.tsx';
import { Brief } from './brief.tsx';
import { Changed } from './changed.tsx';
import { dossierFor, knownOn, readingsTaken } from './dossier.ts';
import { GapTable } from './gap-table.tsx';
import { Happened } from './happened.tsx';
import { KnownOn } from './known-on.tsx';
import { Owed } from './owed.tsx';
import { Said } from './said.tsx';
import { incidentTexts } from './texts.ts';
import './incident.css';

/** The dossier of one incident, in the order in which an analyst reads. */
export function View() {
  const { id = '', lang } = address.value;
  const t = incidentTexts(lang);
  const from = record.value;
  const dossier = from && dossierFor(from, id, readingsTaken.value, knownOn.value);
  if (!from || !dossier) return <NotFound what={id} />;
  const context = contextOf(from, lang);
  const account = dossier.accounts.find(({ id: one }) => one === query.value.account)?.id;
  const shown = { dossier, context, account, t };
  const parts: [string, string, ComponentChildren][] = [
    ['brief', t.brief, <Brief key="brief" {...shown} />],
    ['happened', t.happened, <Happened key="happened" {...shown} />],
    ['said', t.said, <Said key="said" {...shown} />],
    ['owed', t.owed, <Owed key="owed" {...shown} />],
    [
      'answered',
      t.gap,
      <div key="answered">
        <Answered {...shown} />
        <GapTable {...shown} />
      </div>,
    ],
  ];
  return (
    <article class="dossier">
      <header>
        <h1>{inLang(dossier.incident.name, lang)}</h1>
        <p class="lead">{inLang(dossier.incident.summary, lang)}</p>
        <KnownOn dossier={dossier} />
      </header>
      <nav class="contents no-print" aria-label={t.contents}>
        {parts.map(([anchor, title]) => (
          <a key={anchor} href={`${linkTo({})}#${anchor}`}>
            {title}
          </a>
        ))}
      </nav>
      <Changed {...shown} />
      {parts.map(([anchor, title, body]) => (
        <section key={anchor} id={anchor} aria-labelledby={`${anchor}-title`}>
          <h2 id={`${anchor}-title`}>{title}</h2>
          {body}
        </section>
      ))}
    </article>
  );
}
