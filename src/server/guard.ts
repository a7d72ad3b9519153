import type { MiddlewareHandler } from 'hono';

/** Only what we serve ourselves; no script or style in the page itself, nothing from elsewhere, no frame around us. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites out: a request must name one of `hosts` (so that a foreign name that leads to this machine is
 * refused), and a write must come from a page of ours.
 */
export function guard(hosts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts().includes(host)) return c.json(refusal('host', `this address is not served: ${host}`), 421);
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const foreign =
      origin === undefined
        ? site !== undefined && site !== 'same-origin' && site !== 'none'
        : origin !== `http://${host}`;
    if (!SAFE.has(c.req.method) && foreign)
      return c.json(refusal('origin', 'a change must come from a page of this desk'), 403);
    await next();
    c.header('Content-Security-Policy', POLICY);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header('Cache-Control', c.res.headers.get('Cache-Control') ?? 'no-store');
    return undefined;
  };
}

/** The one shape of an error as data. */
export function refusal(
  code: string,
  text: string,
): { readonly error: { readonly code: string; readonly text: string } } {
  return { error: { code, text } };
}
