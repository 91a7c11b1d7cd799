/** What a page of the app may do: use what comes from here, and nothing else. */
const CONTENT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // A picture is exported by drawing its SVG from a blob.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
];

/** The policy of a page without who may frame it: all of it that a page can say of itself. */
export const PAGE_POLICY = CONTENT.join('; ');

const UNUSED = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'serial', 'hid', 'midi'];

/** The headers of every reply. Views made for embedding may stand in the pages of others. */
export function securityHeaders(path: string): Record<string, string> {
  const embedded = path === '/embed' || path.startsWith('/embed/');
  return {
    'content-security-policy': `${PAGE_POLICY}; frame-ancestors ${embedded ? '*' : "'none'"}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': embedded ? 'cross-origin' : 'same-origin',
    'permissions-policy': UNUSED.map((name) => `${name}=()`).join(', '),
    ...(embedded ? {} : { 'x-frame-options': 'DENY' }),
  };
}
