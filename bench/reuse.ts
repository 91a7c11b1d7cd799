import { paragraphsIn } from '../src/infer/reuse/paragraphs.ts';
import { findReuse, REUSE_DEFAULTS } from '../src/infer/reuse/reuse.ts';
import { wordReader } from '../src/view/find/word-forms.ts';
import { type Bench, say } from './bench.ts';
import { type Planted, planted } from './planted.ts';

const PARAGRAPHS = 20_000;
/** The plain peer compares all with all: with more paragraphs it would take an hour. */
const FEW = 2_000;
const COPIES = 1_000;
const NOISE = 0.1;
const SECONDS = 10;
const FOUND = 0.95;

/** Planted copies: how many are found, and how fast, against comparing every pair of paragraphs. */
export const reuse: Bench = {
  name: 'reuse',
  about: `planted copies among ${PARAGRAPHS} paragraphs, against comparing all with all`,
  run: async ({ seed }) => {
    say(`${COPIES} copies, one word in ten changed, left out or put in; seed ${seed}`);
    say();
    say('| | paragraphs | copies found | ms | ratio |');
    say('|---|---:|---:|---:|---:|');
    const few = planted({ paragraphs: FEW, copies: COPIES / 10, noise: NOISE }, seed);
    const small = await timed(() => ours(few));
    const peer = await timed(async () => allWithAll(few));
    say(rowOf('casus reuse', FEW, few, small, 1));
    say(rowOf('Jaccard of all pairs', FEW, few, peer, peer.ms / small.ms));
    const many = planted({ paragraphs: PARAGRAPHS, copies: COPIES, noise: NOISE }, seed);
    const large = await timed(() => ours(many));
    say(rowOf('casus reuse', PARAGRAPHS, many, large, large.ms / small.ms));
    say();
    const met = share(many, large.found) >= FOUND && large.ms <= SECONDS * 1000;
    say(
      `At least ${FOUND * 100} % within ${SECONDS} s: ${met ? 'met' : 'MISSED'}. All pairs of ${PARAGRAPHS} would take the peer ${((peer.ms * (PARAGRAPHS / FEW) ** 2) / 60_000).toFixed(0)} minutes.`,
    );
    return met ? 0 : 1;
  },
};

interface Timed {
  readonly found: ReadonlySet<string>;
  readonly ms: number;
}

async function timed(search: () => Promise<Set<string>>): Promise<Timed> {
  const start = performance.now();
  const found = await search();
  return { found, ms: performance.now() - start };
}

/** From the texts to the pairs, as the command does it. */
async function ours({ a, b }: Planted): Promise<Set<string>> {
  const { pairs } = await findReuse(
    paragraphsIn('a', a.join('\n\n')),
    paragraphsIn('b', b.join('\n\n')),
    wordReader(),
    REUSE_DEFAULTS,
  );
  return new Set(pairs.map((pair) => `${pair.a.number - 1} ${pair.b.number - 1}`));
}

/** What one would write in an afternoon: the share of common runs of three words, for every pair. */
function allWithAll({ a, b }: Planted): Set<string> {
  const shingles = (text: string) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
  };
  const left = a.map(shingles);
  const right = b.map(shingles);
  const found = new Set<string>();
  for (const [i, one] of left.entries()) {
    for (const [j, other] of right.entries()) {
      let both = 0;
      for (const shingle of one) if (other.has(shingle)) both += 1;
      if (both / (one.size + other.size - both) > 0.2) found.add(`${i} ${j}`);
    }
  }
  return found;
}

function share({ pairs }: Planted, found: ReadonlySet<string>): number {
  return pairs.filter(([a, b]) => found.has(`${a} ${b}`)).length / pairs.length;
}

function rowOf(what: string, count: number, made: Planted, { found, ms }: Timed, ratio: number) {
  const percent = `${(share(made, found) * 100).toFixed(1)} %`;
  return `| ${what} | ${count} | ${percent} | ${ms.toFixed(0)} | ${ratio.toFixed(1)} |`;
}
