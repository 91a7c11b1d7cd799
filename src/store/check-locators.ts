import type { Diagnostic } from '../base/diagnostic.ts';
import { citesIn } from '../record/cites-in.ts';
import type { Entity } from '../record/kinds.ts';
import { type FoldedText, findLocator, foldText, nearLocator } from '../record/locator.ts';
import { type MatchedTexts, matchTexts } from '../record/match-texts.ts';
import type { LibraryText } from '../record/text-layer.ts';
import { fault } from './messages.ts';
import { type LoadedThing, thingsOfKind } from './thing.ts';

/** How the locators into one source stand in its text. */
export interface SourceCheck {
  readonly source: string;
  readonly texts: readonly string[];
  readonly found: number;
  readonly missing: number;
  readonly ambiguous: number;
}

/** What holding the record's locators against a library came to. */
export interface LocatorCheck {
  readonly sources: readonly SourceCheck[];
  /** What no text of the library could be asked. */
  readonly notChecked: { readonly sources: number; readonly locators: number };
  readonly matched: MatchedTexts;
  readonly diagnostics: readonly Diagnostic[];
}

interface Locator {
  readonly words: string;
  readonly place: () => Diagnostic['place'];
}

/** Looks for the words of every locator in the texts of its source: as they stand, or not at all. */
export function checkLocators(
  things: readonly LoadedThing[],
  texts: readonly LibraryText[],
): LocatorCheck {
  const sources = thingsOfKind(things, 'source').map(({ value }) => value as Entity<'source'>);
  const matched = matchTexts(sources, texts);
  const diagnostics: Diagnostic[] = [];
  const checked: SourceCheck[] = [];
  const notChecked = { sources: 0, locators: 0 };
  for (const [source, locators] of locatorsBySource(things)) {
    const own = matched.bySource.get(source);
    if (!own) {
      notChecked.sources += 1;
      notChecked.locators += locators.length;
      continue;
    }
    const folded = own.map(({ text }) => foldText(text));
    const counts = { found: 0, missing: 0, ambiguous: 0 };
    for (const locator of locators) {
      const state = checkOne(locator, source, own, folded, diagnostics);
      counts[state] += 1;
    }
    checked.push({ source, texts: own.map(({ name }) => name), ...counts });
  }
  checked.sort((a, b) => (a.source < b.source ? -1 : 1));
  return { sources: checked, notChecked, matched, diagnostics };
}

function checkOne(
  { words, place }: Locator,
  source: string,
  texts: readonly LibraryText[],
  folded: readonly FoldedText[],
  diagnostics: Diagnostic[],
): 'found' | 'missing' | 'ambiguous' {
  const hits = folded.map((text) => findLocator(text, words).length).filter((n) => n > 0);
  const names = texts.map(({ name }) => name).join(', ');
  if (hits.length === 0) {
    const near = folded.map((text) => nearLocator(text, words)).find((text) => text !== undefined);
    const hint = near === undefined ? undefined : `The text has: “${near}”. Copy it exactly.`;
    const message = `“${words}” does not stand in ${source} (${names})`;
    diagnostics.push(fault('locator-missing', place(), message, hint));
    return 'missing';
  }
  const fewest = Math.min(...hits);
  if (fewest === 1) return 'found';
  const message = `“${words}” stands ${fewest} times in ${source} (${names})`;
  diagnostics.push(fault('locator-ambiguous', place(), message, undefined, 'warning'));
  return 'ambiguous';
}

function locatorsBySource(things: readonly LoadedThing[]): Map<string, Locator[]> {
  const found = new Map<string, Locator[]>();
  for (const thing of things) {
    for (const { cite, path } of citesIn(thing.raw)) {
      const words = (cite as { at?: unknown }).at;
      if (typeof words !== 'string') continue;
      const locator = { words, place: () => thing.placeOf([...path, 'at']) };
      const known = found.get(cite.source);
      if (known) known.push(locator);
      else found.set(cite.source, [locator]);
    }
  }
  return found;
}
