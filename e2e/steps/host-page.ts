import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';

/** How a host's page is built around the portal. */
export interface HostPageShape {
  /** `strict`: nothing but what docs/embedding.md asks for, and trusted types on. */
  readonly policy?: 'none' | 'strict';
  readonly isInShadow?: boolean;
  /** Attributes of the element beside `workspace`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of a loader in place of the built one. */
  readonly loader?: string;
  /** Whether the page can say who is there; true unless said. */
  readonly hasBackend?: boolean;
}

/** A site of the journey's own, at an origin that the demo workspace lists. */
export interface HostSite {
  /** The address of a page of this shape. */
  page(shape?: HostPageShape): string;
  close(): Promise<void>;
}

/** The portal, and the community site whose backend signs the proofs. */
export interface HostSurroundings {
  readonly portalUrl: string;
  readonly hostPageUrl: string;
  /** An administrator's page of the demo, to list the origin with. */
  readonly admin: Page;
}

/** Starts a site and lists its origin. Proofs are those of the community site's real backend. */
export async function startHostSite({ portalUrl, hostPageUrl, admin }: HostSurroundings): Promise<HostSite> {
  const shapes = new Map<string, HostPageShape>();
  const server = createServer(
    (request, response) => void answer({ portalUrl, hostPageUrl, shapes }, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  await admin.goto('/w/demo/staff/settings/embed');
  await admin.getByLabel('Another origin').fill(origin);
  await admin.getByRole('button', { name: 'List it' }).click();
  await expect(admin.getByRole('list', { name: 'Allowed origins' })).toContainText(origin);
  return {
    page(shape = {}) {
      const path = `/${shapes.size}`;
      shapes.set(path, shape);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Site {
  readonly portalUrl: string;
  readonly hostPageUrl: string;
  readonly shapes: ReadonlyMap<string, HostPageShape>;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { portalUrl, hostPageUrl, shapes } = site;
  const [, name = '', file] = (request.url ?? '').split('/');
  const shape = shapes.get(`/${name}`) ?? {};
  if (request.url === '/rostra-proof') {
    const proof = await (await fetch(`${hostPageUrl}/rostra-proof`, { method: 'POST' })).text();
    return void response.setHeader('content-type', 'text/plain').end(proof);
  }
  if (file === 'made.js')
    return void response.setHeader('content-type', 'text/javascript').end(scriptOf(shape, portalUrl));
  if (file === 'loader.js') return void response.setHeader('content-type', 'text/javascript').end(shape.loader);
  if (!shapes.has(`/${name}`)) return void response.writeHead(404).end();
  const strict = `default-src 'none'; script-src 'self' ${portalUrl}; style-src 'self'; img-src data:; connect-src 'self'; frame-src ${portalUrl}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  if (shape.policy === 'strict') response.setHeader('content-security-policy', strict);
  const loader = shape.loader === undefined ? `${portalUrl}/embed/rostra-portal.js` : `/${name}/loader.js`;
  response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A host</title><link rel="icon" href="data:,"><script type="module" src="${loader}"></script>
<script type="module" src="/${name}/made.js"></script></head><body><h1>A host</h1><div id="place"></div></body></html>`);
}

function scriptOf({ isInShadow, attributes = {}, hasBackend = true }: HostPageShape, portalUrl: string): string {
  return `const portal = document.createElement('rostra-portal');
portal.setAttribute('workspace', 'demo');
portal.setAttribute('origin', ${JSON.stringify(portalUrl)});
for (const [name, value] of Object.entries(${JSON.stringify(attributes)})) portal.setAttribute(name, value);
${hasBackend ? `portal.fetchToken = async () => (await fetch('/rostra-proof', { method: 'POST' })).text();` : ''}
window.heard = [];
for (const type of ['ready', 'auth-error', 'points-changed', 'route', 'close'])
  portal.addEventListener('rostra:' + type, ({ detail }) => window.heard.push({ type, ...detail }));
const place = document.querySelector('#place');
(${isInShadow ? `place.attachShadow({ mode: 'open' })` : 'place'}).append(portal);
`;
}
