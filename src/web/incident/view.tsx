import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CasusRecord } from '../../record/record.ts';
import { contextOf } from '../../view/dossier/context.ts';
import type { Dossier } from '../../view/dossier/model.ts';
import { recommendedIn } from '../../view/dossier/recommended.ts';
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
import { Recommended } from './recommended.tsx';
import { Said } from './said.tsx';
import { incidentTexts } from './texts.ts';
import './incident.css';

/** The dossier of one incident, in the order in which an analyst reads. */
export function View() {
  const { id = '' } = address.value;
  const from = record.value;
  const dossier = from && dossierFor(from, id, readingsTaken.value, knownOn.value);
  return from && dossier ? <Whole from={from} dossier={dossier} /> : <NotFound what={id} />;
}

function Whole({ from, dossier }: { from: CasusRecord; dossier: Dossier }) {
  const { lang } = address.value;
  // What no account changes is drawn once: a switch of account has a tenth of a second.
  const { told, brief, happened, said, answered, recommended } = useMemo(() => {
    const told = { dossier, context: contextOf(from, lang), t: incidentTexts(lang) };
    return {
      told,
      brief: <Brief {...told} />,
      happened: <Happened {...told} />,
      said: <Said {...told} />,
      answered: (
        <>
          <Answered {...told} />
          <GapTable {...told} />
        </>
      ),
      recommended: recommendedIn(from, dossier).length > 0 && <Recommended {...told} />,
    };
  }, [from, dossier, lang]);
  const account = dossier.accounts.find(({ id }) => id === query.value.account)?.id;
  const { t } = told;
  const parts: (readonly [string, string, ComponentChildren])[] = [
    ['brief', t.brief, brief],
    ['happened', t.happened, happened],
    ['said', t.said, said],
    ['owed', t.owed, <Owed key="owed" {...told} account={account} />],
    ['answered', t.gap, answered],
    ...(recommended
      ? ([['recommended', told.context.t.dossier.recommended, recommended]] as const)
      : []),
  ];
  return (
    <article class="dossier">
      <header>
        <h1>{inLang(dossier.incident.name, lang)}</h1>
        {dossier.knownOn === undefined && (
          <p class="lead">{inLang(dossier.incident.summary, lang)}</p>
        )}
        <KnownOn
          knownOn={dossier.knownOn}
          leftOut={dossier.known.leftOut}
          earliest={dossier.incident.onset.on.earliest}
        />
      </header>
      <nav class="contents no-print" aria-label={t.contents}>
        {parts.map(([anchor, title]) => (
          <a key={anchor} href={`${linkTo({})}#${anchor}`}>
            {title}
          </a>
        ))}
      </nav>
      <Changed {...told} account={account} />
      {parts.map(([anchor, title, body]) => (
        <section key={anchor} id={anchor} aria-labelledby={`${anchor}-title`}>
          <h2 id={`${anchor}-title`}>{title}</h2>
          {body}
        </section>
      ))}
    </article>
  );
}
