import type { RequestHandler } from 'express';

/**
 * Refuses a write that another site's page sends with our cookie. Browsers tell where a request comes from; programs that bring no
 * such header bring no cookie of a person either. SameSite=Lax is the first fence, this the second.
 */
export function sameOriginWrites(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).host;
  return (req, res, next) => {
    const { origin } = req.headers;
    if (req.method === 'GET' || req.method === 'HEAD' || origin === undefined) return next();
    const host = URL.canParse(origin) ? new URL(origin).host : '';
    if (host === own || host === req.headers.host) return next();
    res.status(403).json({ error: { message: 'not-allowed' } });
  };
}
