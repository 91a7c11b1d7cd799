import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line `N passed, N failed`, which continuous integration counts. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    const failures = errors.map((error) => String((error as Error)?.message ?? error));
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state !== 'failed') continue;
        failed += 1;
        const why = test.result().errors?.[0]?.message ?? '';
        failures.push(`${module.relativeModuleId} > ${test.fullName}\n${why}`);
      }
    }
    // A run of all tests adds the browser's to these and prints the line itself.
    const path = process.env.CASUS_COUNTS;
    if (path) writeFileSync(path, JSON.stringify({ passed, failed, failures }));
    else console.log(`${passed} passed, ${failed} failed`);
  }
}
