/** Whether a server answers beside the app; a published copy has none. Asked once, when first needed. */
let asked: Promise<boolean> | undefined;

export function isServed(): Promise<boolean> {
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
