import { find } from '../../record/record.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { Fact } from '../card/fact.tsx';
import { address, record } from '../state.ts';

/** What the author of an argument concluded, with the words that say so; it stands beside ours. */
export function AuthorVerdict({ argument }: { argument: string | undefined }) {
  const w = testWordsIn(address.value.lang).tracing;
  const verdict = argument && record.value && find(record.value, 'argument', argument)?.verdict;
  if (!verdict || !argument) return <>{w.noAuthor}</>;
  return <Fact ids={[argument]}>{w.author[verdict.value]}</Fact>;
}
