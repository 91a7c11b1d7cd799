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

/** What a run counted; the first part of a key is what, and a later one by what. */
export interface ShownRun {
  readonly incidents: number;
  readonly seed: number;
  readonly edition: string;
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
  const sums = new Map<string, number[]>();
  for (const { key, counts } of run.rows) {
    const [what = ''] = key;
    const sum = sums.get(what) ?? counts.map(() => 0);
    sums.set(
      what,
      sum.map((count, i) => count + (counts[i] ?? 0)),
    );
  }
  const share = (counts: readonly number[], i: number) =>
    `${((100 * (counts[i] ?? 0)) / run.incidents).toFixed(3)}`;
  const rows = [...sums]
    .sort(([, [a = 0]], [, [b = 0]]) => b - a)
    .map(([what, counts]) => [what, ...counts.map(String), share(counts, 0)]);
  return [
    heading(1, job.title[lang]),
    paragraph(job.about[lang]),
    paragraph(t.made(run.incidents, run.seed, run.edition)),
    table(['', ...run.counts.map((count) => t.count[count] ?? count), t.share], rows),
    paragraph(t.byYear),
  ];
}
