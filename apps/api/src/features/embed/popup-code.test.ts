import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { endSessionsOf, findSession, startSession } from '../sessions/index.ts';
import { exchangeProof } from './use-cases/exchange-proof.ts';

const api = useTestApi();
let host: EmbedHost;
/** A champion with a session at top level. */
let ana: TestSession;
beforeEach(async () => {
  host = await buildEmbedHost(api);
  const member = await buildMember(api, host.workspaceId, 'champion');
  const { tokenId } = await api.inWorkspace(host.workspaceId, async (scope) =>
    startSession(scope, member.memberId, 'portal'),
  );
  ana = { ...member, tokenId, surface: 'portal', provenAt: api.clock.now() };
});

const verifier = `${'c'.repeat(32)}.${'n'.repeat(32)}`;
const challenge = createHash('sha256').update(verifier).digest('base64url');
const asked = () => ({ idempotencyKey: randomUUID(), challenge });

const codeFor = async (who = ana) => (await api.as(who).embed.issuePopupCode(asked())).code;

function exchange(proof: string, changes: { verifier?: string; hostOrigin?: string } = {}) {
  const input = { workspace: host.slug, proof, verifier, hostOrigin: host.origin, ...changes };
  return api.inWorkspace(host.workspaceId, (scope) => exchangeProof(scope, input));
}

const refusedAs = (reason: string) => ({ details: { reason } });

describe('a code of a popup', () => {
  it('signs in the frame that opened it, once, and knows when the person proved who they are', async () => {
    const code = await codeFor();
    const grant = await exchange(code);
    expect(grant.member.id).toBe(ana.memberId);
    expect(await findSession(api.deps, { secret: grant.token })).toMatchObject({
      surface: 'embed',
      provenAt: ana.provenAt,
    });
    await expect(exchange(code)).rejects.toMatchObject(refusedAs('code'));
  });

  it('is the same for a retry of the window', async () => {
    const input = asked();
    const [one, two] = [await api.as(ana).embed.issuePopupCode(input), await api.as(ana).embed.issuePopupCode(input)];
    expect(two).toEqual(one);
  });

  it('is good for 30 s', async () => {
    const code = await codeFor();
    api.clock.advance(30_000);
    await expect(exchange(code)).rejects.toMatchObject(refusedAs('code'));
  });

  it.each([
    ['another frame', { verifier: `${'c'.repeat(32)}.${'x'.repeat(32)}` }, refusedAs('code')],
    ['nobody in particular', { verifier: '' }, refusedAs('code')],
    ['a page that is not listed', { hostOrigin: 'https://evil.example' }, { code: 'embed-origin-refused' }],
  ])('is nothing to %s, and stays good for the one it is for', async (_title, changes, refusal) => {
    const code = await codeFor();
    await expect(exchange(code, changes)).rejects.toMatchObject(refusal);
    await exchange(code);
  });

  it('is no proof without the frame’s word, and a host’s code is none with it', async () => {
    await expect(exchange(await codeFor(), { verifier: undefined })).rejects.toMatchObject(refusedAs('code'));
    await expect(exchange(host.sign())).rejects.toMatchObject(refusedAs('code'));
  });

  it('is given to champions at top level alone, and not while embedding is off', async () => {
    const manager = await buildMember(api, host.workspaceId, 'manager');
    await expect(codeFor(manager)).rejects.toThrow('not-allowed');
    await expect(codeFor({ ...ana, surface: 'embed' })).rejects.toThrow('not-allowed');
    const admin = api.as(await buildMember(api, host.workspaceId, 'admin')).embed;
    await admin.switch({ idempotencyKey: randomUUID(), isOn: false });
    await expect(codeFor()).rejects.toThrow('embed-off');
  });
});

describe('the frame’s session', () => {
  it('is renewed with a new word each time, for eight hours after the last', async () => {
    const first = await exchange(await codeFor());
    api.clock.advance(7 * 3_600_000);
    const second = await exchange(first.renewal ?? '');
    expect(second.token).not.toBe(first.token);
    await expect(exchange(first.renewal ?? '')).rejects.toMatchObject(refusedAs('code'));
    api.clock.advance(8 * 3_600_000);
    await expect(exchange(second.renewal ?? '')).rejects.toMatchObject(refusedAs('code'));
  });

  it('is not renewed once the one at top level has ended', async () => {
    const { renewal } = await exchange(await codeFor());
    await api.inWorkspace(host.workspaceId, (scope) => endSessionsOf(scope, ana.memberId));
    await expect(exchange(renewal ?? '')).rejects.toMatchObject(refusedAs('code'));
  });
});
