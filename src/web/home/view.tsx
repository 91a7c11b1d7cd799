import type { RegionHead } from '../../record/region-head.ts';
import { inLang } from '../../view/lang.ts';
import { Loading } from '../frame/loading.tsx';
import { heads } from '../load-edition.ts';
import { address, linkTo } from '../state.ts';
import { VIEWS } from '../views.ts';
import { homeTexts } from './texts.ts';

/** The first page: what this is, the regions, and their incidents. Needs no record. */
export function Home() {
  const { lang } = address.value;
  const t = homeTexts(lang);
  return (
    <div class="home">
      <h1>{t.what}</h1>
      <p class="lead">{t.about}</p>
      {heads.value ? heads.value.map((head) => <Region key={head.id} head={head} />) : <Loading />}
      <p class="small">{t.cite}</p>
    </div>
  );
}

function Region({ head }: { head: RegionHead }) {
  const { lang } = address.value;
  const t = homeTexts(lang);
  const { counts, incidents } = head;
  const latest = [...incidents].sort((a, b) => b.first.localeCompare(a.first));
  return (
    <section class="home-region" aria-labelledby={`region-${head.id}`}>
      <h2 id={`region-${head.id}`}>{inLang(head.name, lang)}</h2>
      <p class="small">
        {t.counts({
          states: head.states.length,
          incidents: incidents.length,
          sources: counts.source ?? 0,
          claims: counts.claim ?? 0,
        })}
        ; {t.edition(head.edition)}
      </p>
      <nav aria-label={`${t.start}: ${inLang(head.name, lang)}`} class="home-views">
        {VIEWS.filter(({ nav }) => nav).map(({ id, title }) => (
          <a key={id} href={linkTo({ region: head.id, view: id, id: undefined })}>
            {title[lang]}
          </a>
        ))}
      </nav>
      <h3>{t.incidents}</h3>
      <ol class="home-incidents">
        {latest.map((incident) => (
          <li key={incident.id}>
            <a href={linkTo({ region: head.id, view: 'incident', id: incident.id })}>
              {inLang(incident.name, lang)}
            </a>{' '}
            <time>
              {incident.first === incident.last
                ? incident.first
                : `${incident.first} – ${incident.last}`}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
