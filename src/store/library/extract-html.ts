import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';
import { decodeHtml } from './decode.ts';
import { type Extracted, Unreadable } from './extracted.ts';
import { pageText } from './page-text.ts';

/** Readability wants the browser's type of a document, which is not known here. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** An article that is a smaller part of its page than this was not recognized as one. */
const LEAST_SHARE = 0.3;

/**
 * The article of a page, without its menus; the whole page where no article is recognized. Nothing is
 * fetched and no script is run.
 */
export async function extractHtml(bytes: Uint8Array): Promise<Extracted> {
  const html = decodeHtml(bytes);
  if (/<(html|body)[\s>]/i.test(html) && !/<\/(html|body)\s*>/i.test(html)) {
    throw new Unreadable('has no end: it was cut short', 'Save the whole page again.');
  }
  return withPage(html, (document) => {
    const whole = pageText(document.body);
    // Readability takes the document apart, so the whole text is taken first.
    const article = new Readability(document as unknown as ReadableDocument).parse();
    const found = article?.content ? textOfHtml(article.content) : '';
    if (found.length < whole.length * LEAST_SHARE) {
      return { text: whole, by: `happy-dom ${versionOf('happy-dom')}`, media: 'text/html' };
    }
    const title = article?.title ?? '';
    const text = title === '' || found.startsWith(title) ? found : `${title}\n\n${found}`;
    return { text, by: `readability ${versionOf('@mozilla/readability')}`, media: 'text/html' };
  });
}

/** The text of HTML that is all content. */
export function textOfHtml(html: string): string {
  return withPage(`<body>${html}</body>`, (document) => pageText(document.body));
}

function withPage<T>(html: string, read: (document: Window['document']) => T): T {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  try {
    window.document.write(html);
    return read(window.document);
  } finally {
    void window.happyDOM.abort();
    window.close();
  }
}

function versionOf(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return version;
}
