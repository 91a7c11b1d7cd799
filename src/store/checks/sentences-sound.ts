import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CasusRecord } from '../../record/record.ts';
import { RU_CASES } from '../../record/ru-case.ts';
import { agreeing, gapsIn } from '../../record/sentence.ts';
import { fault } from '../messages.ts';
import { type LoadedThing, thingsOfKind } from '../thing.ts';

const CASES: readonly string[] = RU_CASES;

/** A sentence of an atom names its own arguments, in cases that there are. */
export function sentencesSound(_: CasusRecord, things: readonly LoadedThing[]): Diagnostic[] {
  return thingsOfKind(things, 'atom').flatMap((thing) => {
    const { args, sentence } = thing.value;
    return (['en', 'ru'] as const).flatMap((lang) =>
      gapsIn(sentence[lang]).flatMap(({ arg, form }) => {
        const place = thing.placeOf(['sentence', lang]);
        if (!args.includes(arg)) {
          const message = `${thing.id} takes (${args.join(', ')}), and its sentence speaks of {${arg}}`;
          return [fault('sentence-gap', place, message)];
        }
        if (form === undefined || CASES.includes(form) || agreeing(form)) return [];
        const message = `${thing.id} asks for {${arg}:${form}}, which is no case`;
        return [fault('sentence-gap', place, message)];
      }),
    );
  });
}
