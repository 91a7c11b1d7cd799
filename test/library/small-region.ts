import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = `- { id: valley-2020, kind: article, title: Roads of the Upper Valley, authors: [Ann Other], published: 2020, seen: 2021, read: whole, type: press }
- { id: bridge-report, kind: report, title: The Bridge, authors: [Ben Writer], published: 2021, seen: 2021, read: whole, type: press }
- { id: bridge-notes, kind: report, title: Further Notes, authors: [Ben Writer], published: 2021, seen: 2021, read: whole, type: press }
- { id: unread, kind: report, title: Nobody Has This Text, published: 2022, seen: 2022, read: whole, type: press }
`;

const place = (id: string, name: string, source: string, at: string) =>
  `- id: ${id}
  name: { en: ${name}, ru: ${name} }
  kind: town
  cite:
    source: ${source}
    at: ${at}
    confidence: high
    basis: one-source
`;

/** Writes a record of a few places, each with a locator, and gives its folder. */
export function smallRegion(parent: string): string {
  const folder = join(parent, 'small');
  const files = {
    'region.yaml': 'id: small\nname: { en: Small, ru: Малый }\n',
    'sources/texts.yaml': SOURCES,
    'places/towns.yaml': [
      place('upper', 'Upper', 'valley-2020', 'the town of Upper stands'),
      place('lower', 'Lower', 'valley-2020', 'the road'),
      place('missing', 'Missing', 'valley-2020', 'the "Great Bridge" fell'),
      place('nowhere', 'Nowhere', 'valley-2020', 'words that stand nowhere'),
      place('far', 'Far', 'unread', 'not to be checked'),
    ].join(''),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A text that fits the source `valley-2020`. */
export const VALLEY = `Home > Roads of the Upper Valley

In spring the town of\u00A0Upper
stands apart. They mend the road, and close the road again.
The “Great Bridge” fell.
`;
