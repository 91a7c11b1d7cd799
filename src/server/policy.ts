import { PAGE_POLICY } from '../publish/page-policy.ts';

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
