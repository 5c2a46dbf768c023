import { randomUUID } from 'node:crypto';
import { type Actor, inWorkspace, type Scope } from '../../db/workspace-scope.ts';
import type { Deps } from '../../deps/deps.ts';
import {
  addEmbedOrigin,
  createEmbedKey,
  getEmbedSettings,
  readKeySecret,
  removeEmbedOrigin,
  switchEmbedding,
} from '../../features/embed/index.ts';
import { findWorkspaceBySlug, getWorkspaceFace } from '../../features/workspace/index.ts';
import type { SigningKey } from './sign-proof.ts';

/** The site that is to embed the demo. */
export interface DemoHost {
  readonly workspace: string;
  readonly origin: string;
}

const demoActor: Actor = { memberId: null, role: 'system', surface: 'demo' };

/**
 * What an administrator would do for a new host: turns embedding on, lists the origin, makes a key unless one is active. Doing it again changes only
 * what is missing. Origins of earlier starts on other ports are taken off the list.
 *
 * @throws Error when the workspace is not the demo's: no other gets a key that nobody asked for
 */
export async function connectHostPage(
  deps: Deps,
  { workspace, origin }: DemoHost,
): Promise<Omit<SigningKey, 'portalUrl'>> {
  const workspaceId = await findWorkspaceBySlug(deps, workspace);
  const options = { workspaceId, actor: demoActor, requestId: 'host-page' };
  await inWorkspace(deps, options, (scope) => allowOrigin(scope, origin));
  return inWorkspace(deps, options, takeKey);
}

async function allowOrigin(scope: Scope, origin: string): Promise<void> {
  if (!(await getWorkspaceFace(scope)).isDemo) throw new Error('only the demo workspace is connected by itself');
  const { isOn, origins } = await getEmbedSettings(scope);
  const stale = origins.filter((listed) => listed.startsWith('http://127.0.0.1:') && listed !== origin);
  for (const one of stale) await removeEmbedOrigin(scope, { idempotencyKey: randomUUID(), origin: one });
  if (!origins.includes(origin)) await addEmbedOrigin(scope, { idempotencyKey: randomUUID(), origin });
  if (!isOn) await switchEmbedding(scope, { idempotencyKey: randomUUID(), isOn: true });
}

async function takeKey(scope: Scope): Promise<Omit<SigningKey, 'portalUrl'>> {
  const { clientId, keys } = await getEmbedSettings(scope);
  const active = keys.find(({ revokedAt }) => revokedAt === null);
  const keyId = active?.id ?? (await createEmbedKey(scope)).keyId;
  await scope.em.flush();
  const { kid, secret } = await readKeySecret(scope, keyId);
  return { clientId, kid, secret };
}
