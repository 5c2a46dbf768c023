import { beforeAll, describe, expect, it } from 'vitest';
import { seededChance } from '../../demo/chance.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { buildMutationGround } from '../../testing/proof-mutations/build-mutation-ground.ts';
import { forgeProof, rightHeader } from '../../testing/proof-mutations/forge-proof.ts';
import { handMadeMutations } from '../../testing/proof-mutations/hand-made-mutations.ts';
import type { MutationGround } from '../../testing/proof-mutations/mutation-ground.ts';
import { randomMutation } from '../../testing/proof-mutations/random-mutation.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { TokenEntity } from '../tokens/token.entity.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let host: EmbedHost;
let ground: MutationGround;
beforeAll(async () => {
  host = await buildEmbedHost(api);
  const other = await buildEmbedHost(api);
  ground = await buildMutationGround(api.deps, {
    workspaceId: host.workspaceId,
    wrongKids: ['key-unknown', other.kid, host.kid],
    claims: () => host.claims(),
    foreignClaims: () => other.claims(),
  });
});

let caller = 0;
async function exchange(proof: string): Promise<{ status: number; code?: string; reason?: string }> {
  caller += 1;
  const from = `10.${caller >> 16}.${(caller >> 8) & 255}.${caller & 255}`;
  const frame = { workspace: host.slug, proof, hostOrigin: host.origin };
  const answer = await app.send('/embed/exchange', frame, { 'x-forwarded-for': from });
  const body = (await answer.json()) as { error?: { code: string; details: { reason?: string } } };
  return { status: answer.status, code: body.error?.code, reason: body.error?.details.reason };
}

/** Those of the proofs that were not plainly refused. */
async function notRefused(proofs: Iterable<{ name: string; proof: string }>): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, proof } of proofs) {
    const { status, code, reason } = await exchange(proof);
    const isRefused =
      (status === 401 && code === 'embed-proof-refused') || (status === 400 && code === 'invalid-input');
    if (!isRefused) wrong.push(`${name}: ${status} ${code ?? ''} ${reason ?? ''}`);
  }
  return wrong;
}

const sessions = () =>
  api.inWorkspace(host.workspaceId, (scope) => scope.em.count(TokenEntity, { workspaceId: host.workspaceId }));

describe('of spoiled proofs', () => {
  it('none is taken, whatever was done by hand to header, claims, times, signature or form, with any kind of key', async () => {
    const proofs = [...handMadeMutations(ground)];
    expect(new Set(proofs.map(({ name }) => name)).size).toBeGreaterThan(1_000);
    expect(await notRefused(proofs)).toEqual([]);
    expect(await sessions()).toBe(0);
  }, 60_000);

  it('none is taken, whatever chance did to them', async () => {
    const chance = seededChance(Number(process.env.PROVE_SEED ?? 4));
    const proofs = Array.from({ length: 200 }, (_, nth) => ({ name: `${nth}`, proof: randomMutation(ground, chance) }));
    expect(await notRefused(proofs.map(({ name, proof }) => ({ name: `${name} ${proof}`, proof })))).toEqual([]);
    expect(await sessions()).toBe(0);
  }, 60_000);
});

describe('a right proof', () => {
  it.each(['HS256', 'ES256', 'EdDSA', 'RS256'] as const)('signed with %s is taken', async (alg) => {
    const key = ground.keys.find((one) => one.alg === alg) as (typeof ground.keys)[number];
    const answer = await exchange(forgeProof({ header: rightHeader(key), payload: ground.claims() }, key));
    expect(answer.status).toBe(200);
  });

  it('gives one session to a hundred copies sent at once', async () => {
    const [key] = ground.keys as [(typeof ground.keys)[number]];
    const before = await sessions();
    const proof = forgeProof({ header: rightHeader(key), payload: ground.claims() }, key);
    const answers = await Promise.all(Array.from({ length: 100 }, () => exchange(proof)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === 'replayed')).toHaveLength(99);
    expect(await sessions()).toBe(before + 1);
  });
});
