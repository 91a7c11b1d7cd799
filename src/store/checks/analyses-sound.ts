import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';
import { comparisonSound } from './comparison-sound.ts';
import { withinCaseSound } from './within-case-sound.ts';

/** What an analysis names of its own is there: its sets, its rivals, its earlier clues. */
export function analysesSound(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'analysis').flatMap((thing) => {
    const told: Diagnostic[] = [];
    const tell = (
      code: 'analysis-set' | 'analysis-rival' | 'analysis-clue',
      path: readonly PropertyKey[],
      text: string,
    ) => told.push(fault(code, thing.placeOf(path), text));
    const { comparison, withinCase } = thing.value;
    if (comparison) comparisonSound(thing.id, comparison, tell);
    if (withinCase) withinCaseSound(thing.id, withinCase, tell);
    return told;
  });
}
