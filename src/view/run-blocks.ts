import { type Block, heading, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import { runWords } from './run-words.ts';

type Both = Readonly<Record<Lang, string>>;

/** A job as it is listed. */
export interface ShownJob {
  readonly id: string;
  readonly title: Both;
  readonly about: Both;
}

/** What a run counted; the last part of a key is the year. */
export interface ShownRun {
  readonly incidents: number;
  readonly seed: number;
  readonly edition: string;
  readonly keys: readonly string[];
  readonly counts: readonly string[];
  readonly rows: readonly { readonly key: readonly string[]; readonly counts: readonly number[] }[];
}

/** The jobs that there are. */
export function jobsBlocks(jobs: readonly ShownJob[], lang: Lang): Block[] {
  const t = runWords(lang);
  return [
    heading(2, t.jobs),
    table(
      [t.job, t.counts],
      jobs.map(({ id, title }) => [id, title[lang]]),
    ),
  ];
}

/** The answer of a job: its counts over all years together, with the share of the first of them. */
export function runBlocks(job: ShownJob, run: ShownRun, lang: Lang): Block[] {
  const t = runWords(lang);
  const what = Map.groupBy(run.rows, ({ key }) => key.slice(0, -1).join('\n'));
  const rows = [...what.values()]
    .map((years) => {
      const counts = run.counts.map((_, i) =>
        years.reduce((sum, year) => sum + (year.counts[i] ?? 0), 0),
      );
      const [yes = 0] = counts;
      const of = (years[0]?.key ?? []).slice(0, -1);
      return { of, counts, share: (100 * yes) / counts.reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.share - a.share)
    .map(({ of, counts, share }) => [...of, ...counts.map(String), share.toFixed(3)]);
  const head = run.keys.slice(0, -1).map((key) => t.key[key] ?? key);
  return [
    heading(1, job.title[lang]),
    paragraph(job.about[lang]),
    paragraph(t.made(run.incidents, run.seed, run.edition)),
    table([...head, ...run.counts.map((count) => t.count[count] ?? count), t.share], rows),
    paragraph(t.byYear),
  ];
}
