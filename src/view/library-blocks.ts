import type { MatchedTexts } from '../record/match-texts.ts';
import type { TextDefect } from '../record/text-defect.ts';
import type { LibraryText } from '../record/text-layer.ts';
import { type Block, heading, items, paragraph, table } from './blocks.ts';
import type { Lang } from './lang.ts';
import { messagesIn } from './messages/index.ts';

/** What stands in a library: each text, whose it is, how it was made and what is wrong with it. */
export function libraryBlocks(
  library: { readonly folder: string; readonly texts: readonly LibraryText[] },
  matched: MatchedTexts,
  lang: Lang,
): Block[] {
  const t = messagesIn(lang).library;
  const { folder, texts } = library;
  if (texts.length === 0) return [heading(2, t.title(folder, 0)), paragraph(t.empty)];
  const sourceOf = (text: LibraryText): string => {
    const own = [...matched.bySource].find(([, those]) => those.includes(text))?.[0];
    const several = matched.unclear.find((one) => one.text === text)?.sources;
    return own ?? (several ? t.unclear(several.join(', ')) : '');
  };
  const flawed = texts.filter(({ defects }) => defects.length > 0);
  return [
    heading(2, t.title(folder, texts.length)),
    table(
      [t.text, t.source, t.characters, t.made],
      texts.map((text) => [
        text.name,
        sourceOf(text),
        String(text.text.length),
        text.layer?.by ?? t.plain,
      ]),
    ),
    ...(flawed.length > 0 ? [heading(2, t.defects), defectItems(flawed, lang)] : []),
  ];
}

/** What is wrong with a text, a sentence a defect. */
export function defectTexts(defects: readonly TextDefect[], lang: Lang): string[] {
  const t = messagesIn(lang).library.defect;
  return defects.map(({ kind, count, example = '' }) => t[kind](count, example));
}

function defectItems(texts: readonly LibraryText[], lang: Lang): Block {
  const t = messagesIn(lang).library;
  return items(
    texts.map(({ name, defects }) => ({
      text: t.flawed(name, defectTexts(defects, lang).join('; ')),
    })),
  );
}

/** How the locators into one source stand, as counts. */
interface SourceCounts {
  readonly source: string;
  readonly found: number;
  readonly missing: number;
  readonly ambiguous: number;
}

/** What holding the locators against a library came to, source by source. */
export function locatorBlocks(
  check: {
    readonly sources: readonly SourceCounts[];
    readonly notChecked: { readonly sources: number; readonly locators: number };
    readonly matched: MatchedTexts;
  },
  texts: readonly LibraryText[],
  lang: Lang,
): Block[] {
  const t = messagesIn(lang).library;
  const { sources, notChecked, matched } = check;
  const namesOf = (those: readonly LibraryText[]) => those.map(({ name }) => name).join(', ');
  const notes = [
    ...(notChecked.sources > 0 ? [t.notChecked(notChecked.sources, notChecked.locators)] : []),
    ...matched.unclear.map((one) => t.unclearText(one.text.name, one.sources.join(', '))),
    ...matched.rivals.map((one) => t.rivals(one.source, namesOf(one.texts))),
    ...(matched.unknown.length > 0 ? [t.unknown(namesOf(matched.unknown))] : []),
  ];
  const flawed = texts.filter(({ defects }) => defects.length > 0);
  const counts = table(
    [t.source, t.found, t.missing, t.ambiguous],
    sources.map(({ source, found, missing, ambiguous }) => [
      source,
      ...[found, missing, ambiguous].map(String),
    ]),
  );
  return [
    heading(2, t.checked),
    ...(sources.length > 0 ? [counts] : []),
    ...notes.map(paragraph),
    ...(flawed.length > 0 ? [defectItems(flawed, lang)] : []),
  ];
}
