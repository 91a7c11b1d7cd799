import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ONCE = fileURLToPath(new URL('qca-once.R', import.meta.url));

/** R asks for tens of gigabytes on tables that are none too large: there it must fail, and not the machine. */
const GIGABYTES = 4;

/** Whether R can be timed beside, and if not, what is missing. */
export type RPresence =
  | { readonly kind: 'here'; readonly says: string }
  | { readonly kind: 'absent'; readonly says: string };

/** Asks R, and never installs anything. */
export function rPresence(): RPresence {
  const [state, version = '', packaged = ''] = lineOf([], 60);
  if (state === 'here') {
    return { kind: 'here', says: `R ${version} with its package QCA ${packaged} is timed beside.` };
  }
  if (state === 'absent') {
    return {
      kind: 'absent',
      says: `R is not timed: R ${version} is here, but not its package QCA. In R: install.packages("QCA").`,
    };
  }
  return {
    kind: 'absent',
    says: 'R is not timed: there is no Rscript on this machine. Install R and its package QCA, then run this again.',
  };
}

/** What R made of one table: implicants, models and ms; or why it did not end. */
export function timedInR(file: string, models: 'first' | 'all', seconds: number): string {
  const [state, ...rest] = lineOf([file, models], seconds);
  if (state === 'done') {
    const [implicants, found, ms] = rest;
    return `${ms} ms (${implicants} implicants, ${found} ${found === '1' ? 'model' : 'models'})`;
  }
  return state === 'failed' ? `fails: ${rest.join(' ').slice(0, 60)}` : `not in ${seconds} s`;
}

/** The parts of the line that R prints; none where it prints nothing. */
function lineOf(args: readonly string[], seconds: number): string[] {
  const limited = `ulimit -v ${GIGABYTES * 1024 * 1024}; exec Rscript --vanilla "$@"`;
  const { stdout } = spawnSync('sh', ['-c', limited, 'sh', ONCE, ...args], {
    encoding: 'utf8',
    timeout: seconds * 1000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return stdout?.trim() ? (stdout.trim().split('\n').at(-1) ?? '').split('\t') : [];
}
