/** What `made` in a table of broken records stands for: the file's bytes, from the sound record. */
export type Sound = (file: string) => string;

export const MADE: Readonly<Record<string, (sound: Sound) => string | Uint8Array | undefined>> = {
  nothing: () => undefined,
  'byte-order-mark': (sound) => `\uFEFF${sound('states/south.yaml')}`,
  'carriage-returns': (sound) => sound('states/south.yaml').replaceAll('\n', '\r\n'),
  'ten-megabytes': () => '- id: drought\n'.repeat(10_000_000 / 14),
  /** The é of Latin-1 alone is no UTF-8. */
  'latin-letter': (sound) =>
    Buffer.from(sound('states/south.yaml').replace('lies', 'li\u00e9s'), 'latin1'),
  'long-field': (sound) =>
    sound('threats/threats.yaml').replace('  name:', `  ${'a'.repeat(2000)}: b\n  name:`),
  'alias-bomb': () =>
    [
      '- &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]',
      ...[...'bcdefghij'].map((name, i) => {
        const before = `*${'abcdefghi'[i]}`;
        return `- &${name} [${Array(9).fill(before).join(', ')}]`;
      }),
    ].join('\n'),
  'deep-brackets': () => `${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
  'deep-fields': () => Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'deep-dashes': () => `${'- '.repeat(5_000)}drought\n`,
  /** Were each count read in two ways, 30 of them would be read in a milliard ways. */
  'deep-counts': (sound) => {
    const open = '{ count: river-treaty, as: x, atLeast: 1, where: '.repeat(30);
    const deepest = '{ party: nowhere, who: victim }';
    const when = `when: ${open}${deepest}${' }'.repeat(30)}\n`;
    return sound('clauses/river.4@1990.yaml').replace(/when:\n(?: .*\n)+/, when);
  },
  'clause-under-another-id': (sound) =>
    sound('clauses/river.4@1990.yaml')
      .replace('id: river.4@1990', 'id: river.9')
      .replace('provision: river.4', 'provision: river.9'),
  'second-version': (sound) =>
    sound('clauses/river.4@1990.yaml')
      .replace('id: river.4@1990', 'id: river.4@1995')
      .replace('on: 1990-06', 'on: 1995'),
};
