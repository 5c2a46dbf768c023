import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { importPKCS8, SignJWT } from 'jose';

const { ROSTRA_URL = 'http://localhost:4000', ROSTRA_CLIENT_ID, ROSTRA_KEY_ID, PORT = '5000' } = process.env;
const { ROSTRA_EMBED_SECRET, ROSTRA_PRIVATE_KEY, ROSTRA_ALGORITHM = 'ES256', ROSTRA_WORKSPACE = 'demo' } = process.env;

if (!ROSTRA_CLIENT_ID || !ROSTRA_KEY_ID || !(ROSTRA_EMBED_SECRET || ROSTRA_PRIVATE_KEY)) {
  console.error('Set ROSTRA_CLIENT_ID, ROSTRA_KEY_ID, and ROSTRA_EMBED_SECRET or ROSTRA_PRIVATE_KEY. See README.md.');
  process.exit(1);
}

// A secret that Rostra made, or the private half of a pair whose public half Rostra knows.
const alg = ROSTRA_PRIVATE_KEY ? ROSTRA_ALGORITHM : 'HS256';
const key = ROSTRA_PRIVATE_KEY
  ? await importPKCS8(ROSTRA_PRIVATE_KEY, alg)
  : Buffer.from(ROSTRA_EMBED_SECRET, 'base64url');

/** Stands in for your own session: who is signed in to your site. */
function signedIn(_request) {
  return {
    id: 'user-1001',
    name: 'Ana Ruiz',
    email: 'ana.ruiz@northwind.example',
    company: { id: 'company-114', name: 'Northwind Freight' },
  };
}

const app = express();
app.disable('x-powered-by');
app.use((_request, response, next) => {
  response.setHeader(
    'content-security-policy',
    `default-src 'none'; script-src 'self' ${ROSTRA_URL}; style-src 'self'; connect-src 'self'; frame-src ${ROSTRA_URL}`,
  );
  next();
});

app.post('/rostra-proof', async (request, response) => {
  const user = signedIn(request);
  if (!user) return response.sendStatus(401);
  const now = Math.floor(Date.now() / 1000);
  const proof = await new SignJWT({
    email: user.email,
    email_verified: true,
    name: user.name,
    account: user.company,
  })
    .setProtectedHeader({ alg, typ: 'rostra-embed+jwt', kid: ROSTRA_KEY_ID })
    .setIssuer(ROSTRA_CLIENT_ID)
    .setAudience(`${ROSTRA_URL}/embed/exchange`)
    .setSubject(user.id)
    .setIssuedAt(now)
    .setExpirationTime(now + 60)
    .setJti(randomBytes(16).toString('base64url'))
    .sign(key);
  response.set('cache-control', 'no-store').type('text/plain').send(proof);
});

app.get('/', (_request, response) => {
  response.type('html').send(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Champions</title>
    <script type="module" src="${ROSTRA_URL}/embed/rostra-portal.js"></script>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <h1>Champions <output id="points"></output></h1>
    <rostra-portal workspace="${ROSTRA_WORKSPACE}" frame-title="Champions program"></rostra-portal>
  </body>
</html>`);
});
app.use(express.static(fileURLToPath(new URL('public', import.meta.url))));

app.listen(Number(PORT), () => console.log(`http://127.0.0.1:${PORT}`));
