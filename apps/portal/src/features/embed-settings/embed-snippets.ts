import type { CreateAccessKeyOutput } from '@rostra/shared/embed/access-key.contract';
import type { CreateEmbedKeyOutput } from '@rostra/shared/embed/embed-key.contract';
import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';

/** What a host page holds, filled in for this workspace. */
export function pageSnippet({ scriptUrl }: GetEmbedSettingsOutput, workspace: string): string {
  return `<script type="module" src="${scriptUrl}"></script>

<rostra-portal workspace="${workspace}"></rostra-portal>

<script type="module">
  document.querySelector('rostra-portal').fetchToken = async () => {
    const response = await fetch('/rostra-proof', { method: 'POST' });
    if (!response.ok) throw new Error('/rostra-proof answered ' + response.status);
    return response.text();
  };
</script>`;
}

/** The endpoint of a host's backend (Express and jose), filled in for this workspace. The key comes from its environment. */
export function backendSnippet({ clientId, exchangeUrl }: GetEmbedSettingsOutput): string {
  return `import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';

const secret = Buffer.from(process.env.ROSTRA_EMBED_SECRET, 'base64url');

// requireSignedIn is yours: the person comes from your own session.
app.post('/rostra-proof', requireSignedIn, async ({ user }, response) => {
  const now = Math.floor(Date.now() / 1000);
  const proof = await new SignJWT({
    email: user.email,
    email_verified: user.emailVerified,
    name: user.name,
    account: { id: user.company.id, name: user.company.name },
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'rostra-embed+jwt', kid: process.env.ROSTRA_KEY_ID })
    .setIssuer('${clientId}')
    .setAudience('${exchangeUrl}')
    .setSubject(user.id)
    .setIssuedAt(now)
    .setExpirationTime(now + 60)
    .setJti(randomBytes(16).toString('base64url'))
    .sign(secret);
  response.set('cache-control', 'no-store').type('text/plain').send(proof);
});`;
}

/** The workspace key as a backend keeps it in its environment. */
export function accessKeySettings({ secret }: CreateAccessKeyOutput): string {
  return `ROSTRA_WORKSPACE_KEY=${secret}`;
}

/** The endpoint of a backend that fetches a code instead of signing, filled in for this workspace. */
export function codeSnippet({ exchangeUrl }: GetEmbedSettingsOutput, workspace: string): string {
  const { origin } = new URL(exchangeUrl);
  return `// requireSignedIn is yours: the person comes from your own session.
app.post('/rostra-proof', requireSignedIn, async ({ user }, response) => {
  const answer = await fetch('${origin}/embed/${workspace}/codes', {
    method: 'POST',
    headers: {
      authorization: 'Bearer ' + process.env.ROSTRA_WORKSPACE_KEY,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      sub: user.id,
      email: user.email,
      email_verified: user.emailVerified,
      name: user.name,
      account: { id: user.company.id, name: user.company.name },
    }),
  });
  if (!answer.ok) throw new Error('Rostra answered ' + answer.status);
  const { code } = await answer.json();
  response.set('cache-control', 'no-store').type('text/plain').send(code);
});`;
}

/** A host page in React, filled in for this workspace. */
export function reactSnippet({ scriptUrl }: GetEmbedSettingsOutput, workspace: string): string {
  return `import { RostraPortal } from '@rostra/embed/react';

async function fetchToken() {
  const response = await fetch('/rostra-proof', { method: 'POST' });
  if (!response.ok) throw new Error('/rostra-proof answered ' + response.status);
  return response.text();
}

export function Champions() {
  return <RostraPortal origin="${new URL(scriptUrl).origin}" workspace="${workspace}" fetchToken={fetchToken} />;
}`;
}

/** What goes into a theme of a hosted forum (Discourse), where the visitor signs in by a window. */
export function forumSnippet({ scriptUrl }: GetEmbedSettingsOutput, workspace: string): string {
  return `<script type="module" src="${scriptUrl}"></script>

<rostra-portal workspace="${workspace}" sign-in="popup"></rostra-portal>`;
}

/** The key as a backend keeps it in its environment. */
export function keySettings({ kid, secret }: CreateEmbedKeyOutput): string {
  return `ROSTRA_KEY_ID=${kid}\nROSTRA_EMBED_SECRET=${secret}`;
}

/** What a host's Content-Security-Policy has to allow, if it sends one. */
export function policySnippet({ scriptUrl }: GetEmbedSettingsOutput): string {
  const { origin } = new URL(scriptUrl);
  return `script-src ${origin};\nframe-src ${origin};`;
}
