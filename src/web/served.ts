/** Whether a server answers beside the app. Asked once, when first needed. */
let asked: Promise<boolean> | undefined;

/** A published copy says of itself that it has none: to ask all the same would be a fault in its log. */
const COPY = 'meta[name="casus-copy"]';

export function isServed(): Promise<boolean> {
  if (document.querySelector(COPY)) return Promise.resolve(false);
  asked ??= fetch('api/openapi.json', { method: 'HEAD' }).then(
    (reply) => reply.ok && (reply.headers.get('content-type') ?? '').includes('json'),
    () => false,
  );
  return asked;
}

/** The server's answer to a question; undefined where it has none. */
export async function askServer<T>(path: string): Promise<T | undefined> {
  if (!(await isServed())) return undefined;
  const reply = await fetch(`api/${path}`).catch(() => undefined);
  return reply?.ok ? ((await reply.json()) as T) : undefined;
}
