import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedMail, askForMail, mailsOf } from '../../testing/ask-for-mail.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { TokenEntity } from '../tokens/token.entity.ts';
import { mailSignIn } from './jobs/mail-sign-in.ts';

const MINUTE_MS = 60_000;

const api = useTestApi();
const app = useServedApp(() => api.deps);

/** A code that is not this one. */
function otherThan(code: string, nth = 1): string {
  return String((Number(code) + nth) % 1_000_000).padStart(6, '0');
}

const visitor = () => api.as(null).identity;

describe('asking for a mail', () => {
  it('answers the same for an address nobody has, and sends nothing there', async () => {
    const { workspaceId, slug, email } = await buildPlace(api);
    const [known, unknown] = [
      await visitor().requestSignIn({ workspace: slug, email }),
      await visitor().requestSignIn({ workspace: slug, email: 'nobody@example.com' }),
    ];
    expect({ ...unknown, attemptId: '' }).toEqual({ ...known, attemptId: '' });
    const nobody = { workspaceId, memberId: null, requestId: 'test', ...unknown };
    await mailSignIn(api.deps)(nobody);
    expect(await mailsOf(api, workspaceId)).toEqual([]);
    const guess = { workspace: slug, attemptId: unknown.attemptId, code: '000000' };
    await expect(visitor().confirmSignInCode(guess)).rejects.toThrow('sign-in-code-wrong');
  });

  it('does the same work until the answer for an address nobody has', async () => {
    const { slug, email } = await buildPlace(api);
    const jobs = () =>
      api.deps.orm.em.fork().execute<{ count: number }[]>(`select count(*)::int as count from pgboss.job`);
    const [[before], , [between], , [after]] = [
      await jobs(),
      await visitor().requestSignIn({ workspace: slug, email }),
      await jobs(),
      await visitor().requestSignIn({ workspace: slug, email: 'nobody@example.com' }),
      await jobs(),
    ];
    expect((between?.count ?? 0) - (before?.count ?? 0)).toBe(1);
    expect((after?.count ?? 0) - (between?.count ?? 0)).toBe(1);
  });

  it('leaves an attempt for an address nobody has, on which wrong codes are counted as on a member’s, and which no code and no link opens', async () => {
    const { workspaceId, slug, email, memberId } = await buildPlace(api);
    const guess = async (typed: string, whose: string | null) => {
      const asked = await visitor().requestSignIn({ workspace: slug, email: typed });
      await mailSignIn(api.deps)({ workspaceId, memberId: whose, requestId: 'test', ...asked });
      for (let nth = 0; nth < 7; nth += 1) {
        const code = { workspace: slug, attemptId: asked.attemptId, code: String(nth).padStart(6, '0') };
        await expect(visitor().confirmSignInCode(code)).rejects.toThrow('sign-in-code-wrong');
      }
      const where = { workspaceId, id: asked.attemptId };
      const token = await api.inWorkspace(workspaceId, (scope) => scope.em.findOneOrFail(TokenEntity, where));
      const { purpose, wrongCodes, consumedAt, surface, data } = token;
      return { purpose, wrongCodes, consumedAt, surface, data };
    };
    expect(await guess('nobody@example.com', null)).toEqual(await guess(email, memberId));
  });

  it('mails once however often its job runs', async () => {
    const { workspaceId, slug, email, memberId } = await buildPlace(api);
    const asked = await visitor().requestSignIn({ workspace: slug, email });
    const job = { workspaceId, memberId, requestId: 'test', ...asked };
    await mailSignIn(api.deps)(job);
    await mailSignIn(api.deps)(job);
    expect(await mailsOf(api, workspaceId)).toHaveLength(1);
  });

  it('is refused after six in a quarter of an hour, whether anybody has the address or not', async () => {
    const { slug, email } = await buildPlace(api);
    for (const address of [email, 'nobody-else@example.com']) {
      const ask = (typed: string) => visitor().requestSignIn({ workspace: slug, email: typed });
      for (let nth = 0; nth < 6; nth += 1) await ask(address);
      await expect(ask(address.toUpperCase())).rejects.toThrow('too-many-requests');
    }
  });
});

describe('a link', () => {
  let place: Place;
  let asked: AskedMail;
  beforeEach(async () => {
    place = await buildPlace(api);
    asked = await askForMail(api, place);
  });
  const byLink = (workspace = place.slug) => visitor().confirmSignInLink({ workspace, secret: asked.secret });
  const byCode = (workspace = place.slug) =>
    visitor().confirmSignInCode({ workspace, attemptId: asked.attemptId, code: asked.code });

  it('holds its secret behind the hash sign, which no GET carries', () => {
    expect(asked.link.href).toBe(`http://localhost:4000/w/${place.slug}/sign-in/confirm#${asked.secret}`);
    expect(asked.secret).toMatch(/^[\w-]{64}$/);
  });

  it('is good once', async () => {
    await byLink();
    await expect(byLink()).rejects.toThrow('sign-in-link-used');
  });

  it('gives one session to eight who come at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => byLink()));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const where = { workspaceId: place.workspaceId, purpose: 'session' } as const;
    expect(await api.inWorkspace(place.workspaceId, (scope) => scope.em.count(TokenEntity, where))).toBe(1);
  });

  it('burns its code, and its code burns it', async () => {
    await byLink();
    await expect(byCode()).rejects.toThrow('sign-in-code-wrong');
    asked = await askForMail(api, place);
    await byCode();
    await expect(byLink()).rejects.toThrow('sign-in-link-used');
  });

  it('is not used up by scanners that GET or HEAD its page or its procedure', async () => {
    const input = encodeURIComponent(JSON.stringify({ workspace: place.slug, secret: asked.secret }));
    const addresses = [asked.link.pathname, `/trpc/identity.confirmSignInLink?input=${input}`];
    for (const address of addresses)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const headers = { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' };
        const answer = await fetch(`${app.url}${address}`, { method, headers });
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    await byLink();
  });

  it('is good for 15 minutes and not a moment longer', async () => {
    api.clock.advance(15 * MINUTE_MS);
    await expect(byLink()).rejects.toThrow('sign-in-link-expired');
    await expect(byCode()).rejects.toThrow('sign-in-code-wrong');
    api.clock.advance(-1);
    await byLink();
  });

  it('opens no door of another workspace', async () => {
    const other = await buildPlace(api);
    await expect(byLink(other.slug)).rejects.toThrow('sign-in-link-used');
    await expect(byCode(other.slug)).rejects.toThrow('sign-in-code-wrong');
    await byLink();
  });

  it('is not found at an address where no workspace is', async () => {
    await expect(byLink('nowhere')).rejects.toThrow('not-found');
  });
});

describe('a code', () => {
  let place: Place;
  let asked: AskedMail;
  beforeEach(async () => {
    place = await buildPlace(api);
    asked = await askForMail(api, place);
  });
  const type = (code: string): Promise<ConfirmSignInOutput> =>
    visitor().confirmSignInCode({ workspace: place.slug, attemptId: asked.attemptId, code });

  it('still signs in after four wrong ones', async () => {
    for (let nth = 1; nth <= 4; nth += 1)
      await expect(type(otherThan(asked.code, nth))).rejects.toThrow('sign-in-code-wrong');
    expect(await type(asked.code)).toEqual({ role: 'champion', secondStep: null });
  });

  it('is burnt by the fifth wrong one, and the link stays good', async () => {
    for (let nth = 1; nth <= 5; nth += 1)
      await expect(type(otherThan(asked.code, nth))).rejects.toThrow('sign-in-code-wrong');
    await expect(type(asked.code)).rejects.toThrow('sign-in-code-wrong');
    await visitor().confirmSignInLink({ workspace: place.slug, secret: asked.secret });
  });

  it('is guessed five times at most by twelve who guess at once', async () => {
    await Promise.allSettled(Array.from({ length: 12 }, (_, nth) => type(otherThan(asked.code, nth + 1))));
    const where = { workspaceId: place.workspaceId, id: asked.attemptId };
    const token = await api.inWorkspace(place.workspaceId, (scope) => scope.em.findOneOrFail(TokenEntity, where));
    expect(token.wrongCodes).toBe(5);
    await expect(type(asked.code)).rejects.toThrow('sign-in-code-wrong');
  });

  it('is no longer taken from a member after twenty wrong ones in a day', async () => {
    for (let mail = 0; mail < 4; mail += 1) {
      for (let nth = 1; nth <= 5; nth += 1)
        await expect(type(otherThan(asked.code, nth))).rejects.toThrow('sign-in-code-wrong');
      asked = await askForMail(api, place);
    }
    await expect(type(asked.code)).rejects.toThrow('sign-in-code-wrong');
    await visitor().confirmSignInLink({ workspace: place.slug, secret: asked.secret });
    api.clock.advance(24 * 60 * MINUTE_MS + 1);
    asked = await askForMail(api, place);
    expect(await type(asked.code)).toEqual({ role: 'champion', secondStep: null });
  });

  it('has to be six digits, and the field is told so', async () => {
    const refused = await app.post('identity.confirmSignInCode', {
      workspace: place.slug,
      attemptId: asked.attemptId,
      code: '12 456',
    });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: { data: { code: 'invalid-input', fields: [{ path: 'code', message: 'not-a-code' }] } },
    });
  });
});
