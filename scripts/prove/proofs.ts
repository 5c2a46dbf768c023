import { randomBytes } from 'node:crypto';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import { seededChance } from '../../apps/api/src/demo/chance.ts';
import { addEmbedOrigin, getEmbedSettings, switchEmbedding } from '../../apps/api/src/features/embed/index.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import { buildMutationGround } from '../../apps/api/src/testing/proof-mutations/build-mutation-ground.ts';
import {
  handMadeMutations,
  type MutatedProof,
} from '../../apps/api/src/testing/proof-mutations/hand-made-mutations.ts';
import { randomMutation } from '../../apps/api/src/testing/proof-mutations/random-mutation.ts';
import { serveApp } from '../../apps/api/src/testing/serve-app.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { query } from '../database/query.ts';
import { sendProofs, sendReplays } from './proofs/send-proofs.ts';

/** `PROVE_SHARE` (0 to 1) sends a part of them. */
const FULL = { random: 20_000, replays: 1_000 };
const ORIGIN = 'https://community.example.com';

/** No spoiled proof is taken, and a right one is good once. */
export const proofs = defineBench({
  summary: '20,000 spoiled proofs, none taken; 1,000 replays of a right one at once, one session',
  method: [
    'The server’s clock stands still at the moment of the run, so that the edges of times are met to the second.',
    'A workspace has a key of each algorithm: HS256, ES256, EdDSA, RS256. Proofs are posted to /embed/exchange as a frame posts them.',
    'Every way to spoil a proof in the tables (header, claims, times, signature, form) with each key, then random ones from a seed.',
    'Each has to be refused as a proof or as an input; afterwards no session stands. Then a right proof is sent many times at once.',
  ],
  async run({ step, startDatabase, onEnd }) {
    const share = Number(process.env.PROVE_SHARE ?? 1);
    const seed = Number(process.env.PROVE_SEED ?? Date.now() % 1_000_000_000);
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    // The limits would refuse most of them before anybody looked; they have tests of their own.
    // The clock stands still: a proof from 31 s ahead is one of 30 s by the time it arrives, and that one is right.
    const moment = new Date(Math.floor(Date.now() / 1000) * 1000);
    const clock = { now: () => moment };
    const deps = { ...benchDeps(database.url, orm, onEnd), rateLimits: noLimits, clock };
    const app = await serveApp(deps);
    onEnd(() => app.close());
    const common = { accent: '#a8501f', timeZone: 'UTC', isDemo: false };
    const workspaceId = await createWorkspace(deps, { ...common, name: 'Proofs', slug: 'proofs' });
    const settings = await inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'prove' }, async (scope) => {
      await addEmbedOrigin(scope, { idempotencyKey: crypto.randomUUID(), origin: ORIGIN });
      await switchEmbedding(scope, { idempotencyKey: crypto.randomUUID(), isOn: true });
      return getEmbedSettings(scope);
    });
    const claims = () => rightClaims(settings.clientId, settings.exchangeUrl, moment);
    const ground = await buildMutationGround(deps, {
      workspaceId,
      wrongKids: ['key-unknown', 'key-of-nobody'],
      claims,
      foreignClaims: () => ({ ...claims(), iss: 'rostra-of-another-workspace' }),
    });
    const chance = seededChance(seed);
    const host = { url: app.url, workspace: 'proofs', origin: ORIGIN };
    const handMade = [...handMadeMutations(ground)];
    const byHand = await step('Spoiled by hand', (tell) =>
      sendProofs(host, { proofs: handMade, count: handMade.length }, tell),
    );
    const randomCount = Math.ceil(FULL.random * share);
    const random = randomProofs(randomCount, (nth) => ({
      name: `random ${nth} of seed ${seed}`,
      proof: randomMutation(ground, chance),
    }));
    const byChance = await step('Spoiled by chance', (tell) =>
      sendProofs(host, { proofs: random, count: randomCount }, tell),
    );
    const [none] = await query<{ count: number }>(database.url, `select count(*)::int as count from embed_proof`);
    const copies = Math.ceil(FULL.replays * share);
    const granted = await step('Replaying', () => sendReplays(host, ground, copies));
    const wrong = [...byHand, ...byChance];
    const pass = wrong.length === 0 && granted === 1;
    const sent = handMade.length + randomCount;
    return {
      pass,
      verdict: pass
        ? `None of ${sent} spoiled proofs was taken, and ${copies} copies of a right one gave one session.`
        : (wrong[0] ?? `${granted} sessions for ${copies} copies of one proof`),
      rows: [
        { 'what was sent': 'spoiled by hand', sent: String(handMade.length), taken: String(byHand.length) },
        { 'what was sent': 'spoiled by chance', sent: String(randomCount), taken: String(byChance.length) },
        { 'what was sent': 'copies of a right one', sent: String(copies), taken: String(granted) },
      ],
      figures: { handMade: handMade.length, random: randomCount, copies, granted, used: none?.count ?? 0, seed },
    };
  },
});

function* randomProofs(count: number, make: (nth: number) => MutatedProof): Generator<MutatedProof> {
  for (let nth = 0; nth < count; nth += 1) yield make(nth);
}

const noLimits = { consume: async () => {}, close: async () => {} };

let people = 0;

function rightClaims(issuer: string, audience: string, moment: Date): Record<string, unknown> {
  people += 1;
  const now = Math.floor(moment.getTime() / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub: `person-${people}`,
    email: `person-${people}@example.com`,
    email_verified: true,
    name: 'Vera Visitor',
    account: { id: 'account-1', name: 'Northwind' },
    jti: randomBytes(16).toString('base64url'),
    iat: now,
    exp: now + 60,
  };
}
