import { LANGS } from '../publish/pages.ts';

/** The language of ours that a reader likes best (RFC 9110, section 12.5.4); English where none is. */
export function langFor(accepted: string | undefined): (typeof LANGS)[number] {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters
        .find((text) => text.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { lang: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { lang } of wanted) {
    const found = LANGS.find((known) => known === lang);
    if (found) return found;
  }
  return 'en';
}
