import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Tells `scripts/test.ts` how many browser tests passed; a run that broke counts as a failure. */
export default class Counts implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(result: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    const skipped = tests.filter((test) => test.outcome() === 'skipped').length;
    const broken = result.status !== 'passed' && passed + skipped === tests.length ? 1 : 0;
    const failed = tests.length - passed - skipped + broken;
    const failures = tests
      .filter((test) => test.outcome() === 'unexpected' || test.outcome() === 'flaky')
      .map((test) => {
        const why = test.results.find((run) => run.error)?.error?.message ?? '';
        return `${test.titlePath().filter(Boolean).join(' > ')}\n${stripVTControlCharacters(why)}`;
      });
    const path = process.env.CASUS_COUNTS;
    if (path) writeFileSync(path, JSON.stringify({ passed, failed, failures }));
    console.log(`in the browser: ${passed} passed, ${failed} failed`);
  }
}
