/** Letters of Cyrillic alphabets beside the Russian one, and how people type them without. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ё: 'е',
  ҷ: 'ч',
  қ: 'к',
  ғ: 'г',
  ҳ: 'х',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  ә: 'а',
  і: 'и',
  ӣ: 'и',
  ӯ: 'у',
  ў: 'у',
};

/** Apostrophes of Uzbek Latin (oʻ, gʻ) and the marks that stand for them on keyboards. */
const APOSTROPHES = /['’‘ʻʼ`´]/g;

/**
 * A word with the letters that people type in place of rarer ones: ҷ as ч, ñ as n, oʻ as o. Й stays
 * itself, since in Cyrillic only the letters of the table lose their marks.
 */
export function foldLetters(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (/^[a-z0-9а-еж-я]*$/.test(lower)) return lower;
  return lower
    .replace(/(?<=\p{L})['’]s$/u, '')
    .replaceAll(APOSTROPHES, '')
    .replaceAll(/[ёҷқғҳңөүұәіӣӯў]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replaceAll(/\p{Script=Latin}\p{M}*/gu, (letter) =>
      letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    )
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
