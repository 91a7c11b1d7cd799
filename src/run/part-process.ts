import { enableCompileCache } from 'node:module';

// As for a command: a third of a short process is compiling it.
enableCompileCache();
const [{ loadCached }, { countPart }, { JOBS }, { planIn, writePart }, { countingCode }] =
  await Promise.all([
    import('../store/cache.ts'),
    import('./count-part.ts'),
    import('./index.ts'),
    import('./parts.ts'),
    import('./plan.ts'),
  ]);

/** A process that counts one part: `part-process FOLDER NUMBER`. It ends without a word, or with why. */
const [folder = '', number = ''] = process.argv.slice(2);
const plan = planIn(folder);
const job = JOBS.find(({ id }) => id === plan.job);
const { record } = loadCached(plan.record);
if (!job) {
  fail(`there is no job ${plan.job}`);
} else if (plan.code !== countingCode()) {
  fail('this Casus is not the one that planned this run: its code differs, or its Node');
} else if (record.edition !== plan.edition) {
  fail(
    `the record in ${plan.record} changed while it was counted: it is edition ${record.edition} now, and was ${plan.edition}`,
  );
} else {
  writePart(folder, plan, Number(number), countPart(job, record, plan, Number(number)));
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
