import { createSecretKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { Deps } from '../../deps/deps.ts';
import { inWorkspace } from '../../db/workspace-scope.ts';
import { EmbedKeyEntity } from '../../features/embed/embed-key.entity.ts';
import { systemActor } from '../../db/workspace-scope.ts';
import type { ForgingKey, Part } from './forge-proof.ts';
import type { MutationGround } from './mutation-ground.ts';

/** Whose keys, and what a right proof says. */
export interface GroundOptions {
  readonly workspaceId: string;
  readonly wrongKids: readonly string[];
  claims(): Part;
  foreignClaims(): Part;
}

const makers: Readonly<
  Record<ForgingKey['alg'], () => { readonly privateKey: KeyObject; readonly publicKey?: KeyObject }>
> = {
  HS256: () => ({ privateKey: createSecretKey(randomBytes(32)) }),
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: () => generateKeyPairSync('ed25519'),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2_048 }),
};
const algorithms = ['HS256', 'ES256', 'EdDSA', 'RS256'] as const;

/** Registers a key of every algorithm (more than a workspace has otherwise) and makes a stranger's of each. */
export async function buildMutationGround(deps: Deps, options: GroundOptions): Promise<MutationGround> {
  const { workspaceId, wrongKids, claims, foreignClaims } = options;
  const made = algorithms.map((alg) => ({ alg, kid: `${alg.toLowerCase()}-of-the-host`, ...makers[alg]() }));
  const strangers = new Map(algorithms.map((alg) => [alg, makers[alg]().privateKey]));
  await inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'ground' }, async (scope) => {
    for (const { alg, kid, privateKey, publicKey } of made) {
      scope.em.create(EmbedKeyEntity, {
        workspaceId,
        id: scope.newId(),
        kid,
        algorithm: alg,
        secret: publicKey ? '' : privateKey.export().toString('base64url'),
        publicKey: publicKey ? publicKey.export({ type: 'spki', format: 'pem' }) : null,
        createdAt: scope.now,
      });
    }
  });
  return {
    keys: made.map(({ alg, kid, privateKey: key }) => ({ alg, kid, key })),
    wrongKids,
    strangerTo: ({ kid, alg, key }) => ({ kid, alg, key: strangers.get(alg) ?? key }),
    publicForms: ({ kid }) => formsOf(made.find((one) => one.kid === kid)?.publicKey),
    claims,
    foreignClaims,
    now: () => Math.floor(deps.clock.now().getTime() / 1000),
  };
}

function formsOf(key: KeyObject | undefined): Buffer[] {
  if (!key) return [];
  return [
    Buffer.from(key.export({ type: 'spki', format: 'pem' })),
    key.export({ type: 'spki', format: 'der' }),
    Buffer.from(JSON.stringify(key.export({ format: 'jwk' }))),
  ];
}
