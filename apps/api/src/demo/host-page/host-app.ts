import { join } from 'node:path';
import express, { type Express, type Request } from 'express';
import { hostDocument } from './host-document.ts';
import { type HostPerson, hostPeople } from './host-people.ts';
import { signProof, type SigningKey } from './sign-proof.ts';

/** The community site: which workspace it shows, and the key its backend signs with. */
export interface HostSite extends SigningKey {
  readonly workspace: string;
}

const COOKIE = 'halden_person';

/**
 * The community site as a customer would write it: a page, its own sign-in, and one endpoint that says to the portal who is asking. Its policy is as
 * strict as the portal allows a host to be.
 */
export function hostApp(site: HostSite): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_req, res, next) => {
    res.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src 'self' ${site.portalUrl}; style-src 'self'; connect-src 'self'; frame-src ${site.portalUrl}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    res.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  app.use('/assets', express.static(join(import.meta.dirname, 'assets')));
  app.get('/', (req, res) => {
    res.setHeader('cache-control', 'no-store');
    res.type('html').send(hostDocument({ ...site, person: signedIn(req) }));
  });
  app.post(
    '/session',
    express.urlencoded({ extended: false }),
    (req: Request<object, unknown, { person?: unknown }>, res) => {
      const { person } = req.body;
      res
        .cookie(COOKIE, typeof person === 'string' ? person : '', { httpOnly: true, sameSite: 'lax' })
        .redirect(303, '/');
    },
  );
  app.post('/rostra-proof', async (req, res) => {
    const person = signedIn(req);
    if (!person) return void res.sendStatus(401);
    res.setHeader('cache-control', 'no-store');
    res.type('text/plain').send(await signProof(site, person));
  });
  return app;
}

/** Who is signed in at the site. A first visit finds Ana signed in: whoever opens the demo wants to see the portal. */
function signedIn(req: Request): HostPerson | null {
  const brought = req.headers.cookie
    ?.split('; ')
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return brought === undefined ? hostPeople[0] : (hostPeople.find(({ id }) => id === brought) ?? null);
}
