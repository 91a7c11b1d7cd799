import { Refused } from './problem.ts';

/** The longest address and query that are read, in characters. */
export const LONGEST_PATH = 1000;
export const LONGEST_QUERY = 2000;

/** Refuses what no page of ours and no careful program sends. */
export function guard(request: Request, hosts: ReadonlySet<string>): void {
  const url = new URL(request.url);
  refuseHost(request, url, hosts);
  refuseMethod(request);
  refuseBody(request);
  refuseForeign(request, url, hosts);
  refusePath(url);
}

/**
 * A page elsewhere can have its own name point to this machine (DNS rebinding): then the browser holds
 * it for the same site, and only the name in `Host` tells.
 */
function refuseHost(request: Request, url: URL, hosts: ReadonlySet<string>): void {
  const host = (request.headers.get('host') ?? url.host).toLowerCase();
  if (hosts.has(host) && hosts.has(url.host.toLowerCase())) return;
  throw new Refused({
    status: 421,
    title: 'this is no address of this server',
    detail: 'Another site may have pointed its name here to read what is yours.',
    remedy: 'Use the address that casus serve printed; allow another name with --host.',
  });
}

function refuseMethod({ method }: Request): void {
  if (method === 'GET' || method === 'HEAD') return;
  throw new Refused({
    status: 405,
    title: `${method} is not taken`,
    detail: 'The server only reads, and never writes.',
    remedy: 'Use GET or HEAD.',
    headers: { allow: 'GET, HEAD', connection: 'close' },
  });
}

function refuseBody({ headers }: Request): void {
  const length = headers.get('content-length') ?? '0';
  if (length === '0' && !headers.has('transfer-encoding')) return;
  throw new Refused({
    status: 413,
    title: 'a request has no body here',
    detail: 'All that is asked stands in the address.',
    remedy: 'Leave the body out.',
    headers: { connection: 'close' },
  });
}

/** Other sites may link to a page and may frame what is made for it; they may not fetch. */
function refuseForeign({ headers }: Request, url: URL, hosts: ReadonlySet<string>): void {
  const site = headers.get('sec-fetch-site') ?? 'none';
  const origin = headers.get('origin');
  const own = origin === null || hosts.has(origin.replace(/^http:\/\//, ''));
  if ((site === 'none' || site === 'same-origin') && own) return;
  const visits = headers.get('sec-fetch-mode') === 'navigate' && isPage(url.pathname);
  const into = headers.get('sec-fetch-dest');
  const framed = into === 'iframe' && url.pathname.startsWith('/embed/');
  if (visits && (into === 'document' || framed) && origin === null) return;
  throw new Refused({
    status: 403,
    title: 'another site asked for this',
    detail: 'What a page elsewhere may fetch from here it may also send on.',
    remedy: 'Open the address yourself, or publish a copy with casus publish.',
  });
}

function isPage(path: string): boolean {
  return !/^\/(?:api|assets|editions|geography)(?:\/|$)/.test(path);
}

/** Nothing that is named here has such a sign in its name: it was written to look like something else. */
const TRICK = /%(?:00|2f|5c|25|0[ad])|\\|\/\/|\/\.\.?(?:\/|$)/i;

function refusePath({ pathname, search }: URL): void {
  if (pathname.length > LONGEST_PATH || search.length > LONGEST_QUERY) {
    throw new Refused({
      status: 414,
      title: 'the address is too long',
      detail: `A path has at most ${LONGEST_PATH} characters here, a query ${LONGEST_QUERY}.`,
      remedy: 'Ask for less at once.',
    });
  }
  if (!TRICK.test(pathname) && decodes(pathname)) return;
  throw new Refused({
    status: 400,
    title: 'the path is malformed',
    detail:
      'It has an encoded slash, backslash, percent sign or control character, or is no UTF-8.',
    remedy: 'Write each step of the path encoded once.',
  });
}

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
