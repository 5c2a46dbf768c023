import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../errors/app-error.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { verifyProof } from './verify-proof.ts';
import { verifyingKey } from './verifying-key.ts';
import { EmbedKeyEntity, type StoredEmbedKey } from './embed-key.entity.ts';

const api = useTestApi();
let host: EmbedHost;
let stored: StoredEmbedKey;
beforeAll(async () => {
  host = await buildEmbedHost(api);
  stored = await api.inWorkspace(host.workspaceId, (scope) =>
    scope.em.findOneOrFail(EmbedKeyEntity, { workspaceId: host.workspaceId, id: host.keyId }),
  );
});

const DAY = 86_400;

/** What becomes of a proof that lives for `life` seconds and was made by a clock that is `skew` seconds ahead of ours. */
async function outcome(skew: number, life: number): Promise<string> {
  const now = api.clock.now();
  const made = Math.floor(now.getTime() / 1000) + skew;
  const key = verifyingKey(stored, api.deps.secrets);
  if (!key) throw new Error('the host has a key that signs');
  const terms = { key, issuer: host.clientId, audience: `${api.deps.publicUrl}/embed/exchange`, now };
  try {
    await verifyProof(host.sign({ iat: made, exp: made + life }), terms);
    return 'taken';
  } catch (error) {
    return error instanceof AppError ? String(error.details.reason) : String(error);
  }
}

/** The offsets tried: each second near the edges, and every ten minutes of a day on both sides. */
const OFFSETS = [
  ...Array.from({ length: 401 }, (_, nth) => nth - 200),
  ...Array.from({ length: 289 }, (_, nth) => -DAY + nth * 600),
];

describe('a host’s clock', () => {
  it.each([
    { life: 60, from: -89, to: 30 },
    { life: 120, from: -149, to: 30 },
    { life: 1, from: -30, to: 30 },
  ])(
    'may be off from $from s to $to s for a proof of $life s, and not by a second more up to a day',
    async ({ life, from, to }) => {
      const expected = (skew: number) => (skew < from ? 'expired' : skew > to ? 'too-early' : 'taken');
      const wrong: string[] = [];
      for (const skew of OFFSETS) {
        const found = await outcome(skew, life);
        if (found !== expected(skew)) wrong.push(`${skew} s: ${found}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
