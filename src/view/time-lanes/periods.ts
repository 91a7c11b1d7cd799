import { changesOf, heldOn } from './extent.ts';
import type { Mark, Period } from './lane.ts';

/**
 * Cuts time where it changes who held, so that a folded lane can say it in a line. Only what binds is
 * counted, unless nothing here binds. A thing that surely held by one spell is not open by another.
 */
export function periodsOf(marks: readonly Mark[]): Period[] {
  const binding = marks.filter((mark) => mark.binding);
  const counted = binding.length > 0 ? binding : marks;
  const days = [...new Set(counted.flatMap(({ extent }) => changesOf(extent)))].sort(
    (a, b) => a - b,
  );
  const starts = [Number.NEGATIVE_INFINITY, ...days];
  const periods = starts.map((from, i): Period => {
    const to = days[i] ?? Number.POSITIVE_INFINITY;
    // Within a period nothing changes, so any day of it answers for all.
    const within = Number.isFinite(from) ? from : to - 1;
    const held = counted.map((mark) => ({ mark, truth: heldOn(mark.extent, within) }));
    const sure = held.filter(({ truth }) => truth === 'yes').map(({ mark }) => mark);
    const codes = new Set(sure.map(({ code }) => code));
    const open = held
      .filter(({ mark, truth }) => truth === 'open' && !codes.has(mark.code))
      .map(({ mark }) => mark);
    return { from, to, sure, open };
  });
  return joined(periods).filter(({ sure, open }) => sure.length + open.length > 0);
}

/** Periods side by side in which the same held are one. */
function joined(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const period of periods) {
    const last = result.at(-1);
    if (last && same(last.sure, period.sure) && same(last.open, period.open)) {
      result[result.length - 1] = { ...last, to: period.to };
    } else result.push(period);
  }
  return result;
}

function same(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}

/** What held, by its codes in their order; what may have held has a question mark. */
export function periodCodes({ sure, open }: Period): string {
  const codes = [
    ...sure.map(({ code }) => ({ code, text: code })),
    ...open.map(({ code }) => ({ code, text: `${code}?` })),
  ].sort((a, b) => a.code.localeCompare(b.code, 'en'));
  return [...new Set(codes.map(({ text }) => text))].join(' ');
}
