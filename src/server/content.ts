import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Something to be served, at hand as bytes. */
export interface Content {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Of the bytes: what the entity tag is made of. */
  readonly digest: string;
}

export type Coding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this a coding saves nothing that a packet would notice. */
const LEAST = 1024;
const TEXTUAL = /^(?:text\/|application\/(?:json|problem\+json|javascript)|image\/svg)/;

/** Brotli is slow where it packs tightest: what is made once an edition may take longer. */
const TIGHT = 9;
const QUICK = 4;

export function contentOf(body: string | Uint8Array, type: string): Content {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  return { bytes, type, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 16) };
}

export function isPacked({ bytes, type }: Content): boolean {
  return bytes.length >= LEAST && TEXTUAL.test(type);
}

const packed = new WeakMap<Content, Map<Coding, Promise<Uint8Array<ArrayBuffer>>>>();

/** The bytes in a coding; made once and kept as long as the content is. */
export function inCoding(
  content: Content,
  coding: Coding,
  lasting = false,
): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'identity') return Promise.resolve(content.bytes);
  const made = packed.get(content) ?? new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();
  packed.set(content, made);
  const before = made.get(coding);
  if (before) return before;
  const now =
    coding === 'br'
      ? brotli(content.bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: lasting ? TIGHT : QUICK,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.bytes.length,
          },
        })
      : gzipped(content.bytes, { level: lasting ? 9 : 6 });
  const bytes = now.then((buffer) => new Uint8Array(buffer));
  made.set(coding, bytes);
  return bytes;
}

/** The best coding that a request takes (RFC 9110, section 12.5.3). */
export function codingFor(accepted: string | null): Coding {
  const weights = new Map<string, number>();
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
    if (name !== '') weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gz] = [weightOf('br'), weightOf('gzip')];
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : 'identity';
}
