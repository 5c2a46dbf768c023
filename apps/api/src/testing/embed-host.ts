import { createHmac, randomUUID } from 'node:crypto';
import { createEmbedKey, readKeySecret } from '../features/embed/index.ts';
import { WorkspaceEntity } from '../features/workspace/index.ts';
import { buildWorkspace } from './build-people.ts';
import type { TestApi } from './test-api.ts';

/** A customer's community site: where its page lies, and its backend that signs proofs with the workspace's key. */
export interface EmbedHost {
  readonly workspaceId: string;
  readonly slug: string;
  readonly origin: string;
  readonly clientId: string;
  readonly keyId: string;
  readonly kid: string;
  readonly secret: string;
  /** Claims of a proof as they should be, for this visitor, at the test's moment. */
  claims(visitor?: Partial<Visitor>): Record<string, unknown>;
  /** A proof with these claims; what is not given is as it should be. */
  sign(claims?: Record<string, unknown>, signing?: Signing): string;
}

/** Somebody who is signed in at the host. */
export interface Visitor {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
}

/** How a proof is signed where it is not as it should be. */
export interface Signing {
  readonly header?: Record<string, unknown>;
  readonly secret?: string;
  readonly hash?: 'sha256' | 'sha512';
}

let built = 0;

/** Builds a workspace that its host may embed. */
export async function buildEmbedHost(api: TestApi, workspaceName = 'Acme'): Promise<EmbedHost> {
  const workspaceId = await buildWorkspace(api, workspaceName);
  const origin = 'https://community.example.com';
  const settings = await api.inWorkspace(workspaceId, async (scope) => {
    const workspace = await scope.em.findOneOrFail(WorkspaceEntity, { id: workspaceId });
    Object.assign(workspace, { isEmbedOn: true, embedOrigins: [origin] });
    const { keyId } = await createEmbedKey(scope);
    await scope.em.flush();
    const { kid, secret } = await readKeySecret(scope, keyId);
    return { slug: workspace.slug, clientId: workspace.embedClientId, keyId, kid, secret };
  });
  const claims = (visitor: Partial<Visitor> = {}) => {
    built += 1;
    const now = Math.floor(api.clock.now().getTime() / 1000);
    const person = { sub: `person-${built}`, email: `visitor-${built}@example.com`, name: 'Vera Visitor', ...visitor };
    const account = { id: 'account-1', name: 'Northwind' };
    return {
      iss: settings.clientId,
      aud: `${api.deps.publicUrl}/embed/exchange`,
      iat: now,
      exp: now + 60,
      jti: randomUUID(),
      email_verified: true,
      account,
      ...person,
    };
  };
  const sign = (
    given: Record<string, unknown> = {},
    { header = {}, secret = settings.secret, hash = 'sha256' }: Signing = {},
  ) => {
    const whole = { alg: 'HS256', typ: 'rostra-embed+jwt', kid: settings.kid, ...header };
    const signed = [whole, { ...claims(), ...given }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${signed}.${createHmac(hash, Buffer.from(secret, 'base64url')).update(signed).digest('base64url')}`;
  };
  return { workspaceId, origin, ...settings, claims, sign };
}
