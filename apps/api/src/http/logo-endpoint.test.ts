import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLogoPath } from '@rostra/shared/branding/set-logo.contract';
import type { Role } from '@rostra/points-engine/vocabulary';
import { startSession } from '../features/sessions/index.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let admin: TestSession;

beforeEach(async () => {
  admin = await buildMember(api, await buildWorkspace(api), 'admin');
});

async function send(who: TestSession | null, body: Uint8Array, key = randomUUID()) {
  const cookie = who
    ? `rostra=${(await api.inWorkspace(who.workspaceId, async (scope) => startSession(scope, who.memberId, 'console'))).secret}`
    : '';
  const headers = { cookie, 'idempotency-key': key, 'content-type': 'image/png' };
  const answer = await fetch(app.url + setLogoPath, { method: 'POST', headers, body });
  const json = (await answer.json()) as { logoUrl?: string; error?: { code: string } };
  return { status: answer.status, logoUrl: json.logoUrl ?? null, code: json.error?.code };
}

const picture = (width = 600, height = 150) =>
  sharp({ create: { width, height, channels: 4, background: { r: 122, g: 46, b: 92, alpha: 0.5 } } });
const logoNow = async () => (await api.inWorkspace(admin.workspaceId, getWorkspaceFace)).logoUrl;

describe('a logo', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'sent as %s is given to anybody as PNG, small and see-through',
    async (format) => {
      const { logoUrl } = await send(admin, await picture().toFormat(format).toBuffer());
      expect(await logoNow()).toBe(logoUrl);
      const answer = await fetch(app.url + logoUrl);
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
      const meta = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      expect(meta).toMatchObject({ format: 'png', width: 512, height: 128, hasAlpha: format !== 'jpeg' });
    },
  );

  it('that is another takes the place of the one before, whose address is gone', async () => {
    const first = await send(admin, await picture().png().toBuffer());
    const second = await send(admin, await picture(300, 300).png().toBuffer());
    expect(second.logoUrl).not.toBe(first.logoUrl);
    expect((await fetch(app.url + first.logoUrl)).status).toBe(404);
    expect((await fetch(app.url + second.logoUrl)).status).toBe(200);
  });

  it('can be taken away', async () => {
    await send(admin, await picture().png().toBuffer());
    expect(await api.as(admin).branding.removeLogo({ idempotencyKey: randomUUID() })).toEqual({ logoUrl: null });
    expect(await logoNow()).toBeNull();
  });

  it('is stored once for a retry with the same key, and refused for another picture with it', async () => {
    const [key, bytes] = [randomUUID(), await picture().png().toBuffer()];
    const first = await send(admin, bytes, key);
    expect(await send(admin, bytes, key)).toEqual(first);
    expect(await send(admin, await picture(90, 90).png().toBuffer(), key)).toMatchObject({
      code: 'idempotency-conflict',
    });
  });

  it.each([
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['words', Buffer.from('not a picture')],
  ])('is not %s', async (_name, bytes) => {
    expect(await send(admin, bytes)).toMatchObject({ code: 'upload-not-an-image', logoUrl: null });
    expect(await logoNow()).toBeNull();
  });

  it.each(['champion', 'sales', 'csm', 'manager'] satisfies Role[])('is not a %s’s to set', async (role) => {
    const who = await buildMember(api, admin.workspaceId, role);
    expect(await send(who, await picture().png().toBuffer())).toMatchObject({ code: 'not-allowed' });
  });

  it('is nobody’s to set who is not signed in, and none of another workspace’s', async () => {
    expect(await send(null, await picture().png().toBuffer())).toMatchObject({ code: 'not-signed-in' });
    const { logoUrl } = await send(admin, await picture().png().toBuffer());
    const other = await buildWorkspace(api);
    const { slug } = await api.inWorkspace(other, getWorkspaceFace);
    const elsewhere = (logoUrl ?? '').replace(/^\/w\/[^/]+/, `/w/${slug}`);
    expect((await fetch(app.url + elsewhere)).status).toBe(404);
  });
});
