import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runNight } from '../../testing/run-night.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { consumeToken, findToken, issueToken, noTokenData, sweepTokens, type TokenKind, tokenFault } from './index.ts';
import { TokenEntity } from './token.entity.ts';

const DAY_MS = 24 * 3_600_000;
const kind: TokenKind<{ email: string }> = {
  purpose: 'email-change',
  lifeMs: 60_000,
  data: z.object({ email: z.string() }),
};
const otherKind: TokenKind = { purpose: 'sign-in', lifeMs: 60_000, data: noTokenData };

const api = useTestApi();
let place: Place;
beforeEach(async () => {
  place = await buildPlace(api);
});

const issue = () =>
  api.inWorkspace(place.workspaceId, async (scope) =>
    issueToken(scope, kind, { memberId: place.memberId, data: { email: 'new@example.com' } }),
  );
const consume = (secret: string, workspaceId = place.workspaceId) =>
  api.inWorkspace(workspaceId, (scope) => consumeToken(scope, kind, secret));

describe('a token', () => {
  it('is good once, for what it was bound to', async () => {
    const { secret, tokenId } = await issue();
    expect(await api.inWorkspace(place.workspaceId, (scope) => findToken(scope, kind, secret))).toMatchObject({
      tokenId,
    });
    expect(await consume(secret)).toMatchObject({ memberId: place.memberId, data: { email: 'new@example.com' } });
    expect(await consume(secret)).toBeNull();
    expect(await api.inWorkspace(place.workspaceId, (scope) => findToken(scope, kind, secret))).toBeNull();
  });

  it('goes to one of twelve who bring it at once', async () => {
    const { secret } = await issue();
    const found = await Promise.all(Array.from({ length: 12 }, () => consume(secret)));
    expect(found.filter((token) => token !== null)).toHaveLength(1);
  });

  it('is nothing for another purpose or another workspace', async () => {
    const { secret } = await issue();
    const other = await buildPlace(api);
    expect(await consume(secret, other.workspaceId)).toBeNull();
    expect(await api.inWorkspace(place.workspaceId, (scope) => consumeToken(scope, otherKind, secret))).toBeNull();
    expect(await consume(secret)).not.toBeNull();
  });

  it('is good until its last moment, and says afterwards that it ran out', async () => {
    const { secret } = await issue();
    const fault = () => api.inWorkspace(place.workspaceId, (scope) => tokenFault(scope, kind, secret));
    api.clock.advance(60_000);
    expect(await consume(secret)).toBeNull();
    expect(await fault()).toBe('expired');
    api.clock.advance(-1);
    expect(await consume(secret)).not.toBeNull();
    expect(await fault()).toBe('used');
  });

  it('stays good when the work it was spent for fails', async () => {
    const { secret } = await issue();
    const failing = api.inWorkspace(place.workspaceId, async (scope) => {
      await consumeToken(scope, kind, secret);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await consume(secret)).not.toBeNull();
  });

  it('is swept a week after it ran out, and not before', async () => {
    const { tokenId } = await issue();
    const { workspaceId } = place;
    const isThere = () =>
      api.inWorkspace(
        workspaceId,
        async (scope) => (await scope.em.count(TokenEntity, { workspaceId, id: tokenId })) === 1,
      );
    api.clock.advance(6 * DAY_MS);
    await runNight(api.deps, { workspaceId, task: sweepTokens });
    expect(await isThere()).toBe(true);
    api.clock.advance(2 * DAY_MS);
    await runNight(api.deps, { workspaceId, task: sweepTokens });
    expect(await isThere()).toBe(false);
  });
});
