import { type Content, codingFor, inCoding, isPacked } from './content.ts';
import { securityHeaders } from './policy.ts';

export interface ReplyOptions {
  readonly status?: number;
  /** The name in the address holds the digest: what it names never changes. */
  readonly immutable?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Replies with a content: in the coding that the request takes, or with 304 where it has it already. */
export async function reply(
  request: Request,
  content: Content,
  { status = 200, immutable = false, headers: more = {} }: ReplyOptions = {},
): Promise<Response> {
  const coding = isPacked(content) ? codingFor(request.headers.get('accept-encoding')) : 'identity';
  const tag = `"${content.digest}${coding === 'identity' ? '' : `-${coding}`}"`;
  const headers: Record<string, string> = {
    ...securityHeaders(new URL(request.url).pathname),
    ...more,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    ...(isPacked(content) && { vary: 'accept-encoding' }),
  };
  if (status === 200 && names(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await inCoding(content, coding, immutable);
  headers['content-type'] = content.type;
  if (coding !== 'identity') headers['content-encoding'] = coding;
  headers['content-length'] = String(bytes.length);
  return new Response(request.method === 'HEAD' ? null : bytes, { status, headers });
}

/** Whether an `If-None-Match` names a tag (RFC 9110, section 13.1.2: weak comparison). */
function names(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const tags = header.split(',').map((text) => text.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}
