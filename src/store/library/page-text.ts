/** The little of a DOM node that is asked for here; happy-dom's nodes and a browser's both have it. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Each begins and ends a line of its own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set('HEAD NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '));

/** The text of a page as a reader sees it: paragraphs apart by an empty line, cells by a bar. */
export function pageText(root: DomNode): string {
  const parts: string[] = [];
  const walk = (node: DomNode): void => {
    if (node.nodeType === TEXT) {
      // A page's own line breaks are spaces to its reader; no-break spaces stay what they are.
      parts.push((node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === ELEMENT && UNSEEN.has(name)) return;
    if (name === 'BR') parts.push('\n');
    const block = BLOCKS.has(name);
    if (block) parts.push('\n\n');
    for (const child of node.childNodes) walk(child);
    if (name === 'TD' || name === 'TH') parts.push(' | ');
    if (block) parts.push('\n\n');
  };
  walk(root);
  return parts
    .join('')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/ \|\n/g, '\n')
    .trim();
}
