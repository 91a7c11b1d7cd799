import { describe, expect, test } from 'vitest';
import { findLocator, foldText } from '../../src/record/locator.ts';
import { defectsIn } from '../../src/record/text-defect.ts';
import { extract } from '../../src/store/library/extract.ts';
import { docxOf, pdfOf } from './small-files.ts';

const TAJIK = 'Тоҷикистон ва Қирғизистон';

describe('a page of HTML', () => {
  const sentence = `Officials of ${TAJIK} met on the bridge, counted the pumps, and parted. `;
  const page = (body: string, charset = 'utf-8') =>
    `<!doctype html><html><head><meta charset="${charset}"><title>The bridge</title><style>p { color: red }</style></head><body><nav><a href="/">Home</a> <a href="/x">Menu of the site</a></nav><article><h1>The bridge</h1>${body}</article><script>document.body.innerHTML = 'replaced'</script></body></html>`;

  test('gives its article without menus, styles and scripts', async () => {
    const html = page(`<p>${sentence.repeat(6)}</p><p>Second&nbsp;day:<br>rain &amp; fog</p>`);
    const { text, by, media } = await extract('bridge.html', Buffer.from(html));
    expect(text).toContain(sentence.trim());
    expect(text).toContain('Second\u00A0day:\nrain & fog');
    expect(text).toContain('The bridge');
    for (const unseen of ['Menu', 'color', 'replaced']) expect(text).not.toContain(unseen);
    expect(by).toMatch(/^readability \d/);
    expect(media).toBe('text/html');
  });

  test('gives the cells of a table apart', async () => {
    const html = '<table><tr><td>КР</td><td>36</td></tr><tr><td>РТ</td><td>19</td></tr></table>';
    expect((await extract('tolls.htm', Buffer.from(html))).text).toBe('КР | 36\n\nРТ | 19');
  });

  test('gives all of a page that is no article', async () => {
    const acts = Array.from({ length: 90 }, (_, i) => `<p>Act ${i} of the council, in force.</p>`);
    const html = `<html><body><article><p>${sentence.repeat(9)}</p></article><div class="sidebar">${acts.join('')}</div></body></html>`;
    const { text, by } = await extract('acts.htm', Buffer.from(html));
    for (const words of ['met on the bridge', 'Act 0 ', 'Act 89 ']) expect(text).toContain(words);
    expect(by).toMatch(/^happy-dom \d/);
  });

  test('is read in the encoding that it names', async () => {
    const html = page('<p>граница</p>', 'windows-1251');
    const bytes = Buffer.from([...html].map((letter) => cp1251(letter)));
    expect((await extract('old.html', bytes)).text).toContain('граница');
  });
});

describe('a Word document', () => {
  test('gives its paragraphs and its footnotes', async () => {
    const { text, by } = await extract(
      'a.docx',
      docxOf(`${TAJIK} met.`, 'See the minutes of May.'),
    );
    expect(text).toContain(`${TAJIK} met.`);
    expect(text).toContain('See the minutes of May.');
    expect(by).toMatch(/^mammoth \d/);
  });
});

describe('a PDF', () => {
  test('gives its letters as its fonts map them', async () => {
    const { text, by } = await extract('a.pdf', pdfOf(TAJIK));
    expect(text).toBe(TAJIK);
    expect(by).toMatch(/^pdfjs-dist \d/);
    expect(findLocator(foldText(text), 'ва Қирғизистон')).toEqual([{ start: 11, end: 25 }]);
  });

  test('letters that a font lost are flagged', async () => {
    const { text } = await extract('a.pdf', pdfOf('То\0икистон'));
    expect(defectsIn(text)).toEqual([{ kind: 'null-character', count: 1, first: 2 }]);
  });

  test('combining letters and ligatures stay as they are', async () => {
    const { text } = await extract('a.pdf', pdfOf('е\u0308лка o\uFB03ce'));
    expect(text).toBe('е\u0308лка o\uFB03ce');
  });
});

describe('defects', () => {
  test.each([
    ['Обычный текст, and plain English beside it.', []],
    ['ОБСЕ/OSCE and РФ-US', []],
    ['lost \uFFFD\uFFFD letters', [{ kind: 'replacement-character', count: 2, first: 5 }]],
    ['грaницa', [{ kind: 'mixed-script', count: 1, first: 0, example: 'грaницa' }]],
    ['the bоrder', [{ kind: 'mixed-script', count: 1, first: 4, example: 'bоrder' }]],
  ])('%j', (text, expected) => {
    expect(defectsIn(text)).toEqual(expected);
  });
});

/** A letter of ASCII or of the Russian alphabet in windows-1251. */
function cp1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 128 ? code : code - 0x0410 + 0xc0;
}
