import { randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { imageBytesMax, imagePath, uploadImagePath } from '@rostra/shared/uploads/image-upload';
import { startSession } from '../features/sessions/index.ts';
import { buildChallenge } from '../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { startFramedSession } from '../testing/start-framed-session.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let workspaceId: string;
let champion: TestSession;

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
});
beforeEach(async () => {
  champion = await buildMember(api, workspaceId, 'champion');
});

async function headersOf(who: TestSession | null, way: 'portal' | 'embed' = 'portal'): Promise<Record<string, string>> {
  if (!who) return {};
  const { secret } = await api.inWorkspace(who.workspaceId, async (scope) =>
    way === 'embed' ? startFramedSession(scope, who.memberId) : startSession(scope, who.memberId, way),
  );
  return way === 'embed' ? { authorization: `Bearer ${secret}` } : { cookie: `rostra=${secret}` };
}

async function send(who: TestSession | null, body: Uint8Array, change: { key?: string; way?: 'embed' } = {}) {
  const { key = randomUUID(), way } = change;
  const headers = { ...(await headersOf(who, way)), 'idempotency-key': key, 'content-type': 'image/png' };
  const answer = await fetch(app.url + uploadImagePath, { method: 'POST', headers, body });
  const json = (await answer.json()) as { id: string; width: number; height: number; error?: { code: string } };
  return { status: answer.status, ...json, code: json.error?.code };
}

async function fetchImage(who: TestSession | null, id: string): Promise<Response> {
  return fetch(app.url + imagePath(id), { headers: await headersOf(who) });
}

const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#b4532a' } });

describe('a picture', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('sent as %s comes back as WebP', async (format) => {
    const { id, width, height } = await send(champion, await picture().toFormat(format).toBuffer());
    expect([width, height]).toEqual([40, 30]);
    const answer = await fetchImage(champion, id);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const meta = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(meta).toMatchObject({ format: 'webp', width: 40, height: 30 });
  });

  it('loses place, camera and every other word about itself, and stands upright', async () => {
    const exif = {
      IFD0: { Copyright: 'somebody', Make: 'PhoneMaker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    };
    const tagged = await picture().jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
    const { id, width, height } = await send(champion, tagged);
    expect([width, height]).toEqual([30, 40]);
    const kept = Buffer.from(await (await fetchImage(champion, id)).arrayBuffer());
    const meta = await sharp(kept).metadata();
    expect([meta.exif, meta.xmp, meta.iptc, meta.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(kept.includes('PhoneMaker')).toBe(false);
  });

  it('is made smaller than 2,000 pixels a side', async () => {
    expect(await send(champion, await picture(4_000, 1_000).png().toBuffer())).toMatchObject({
      width: 2_000,
      height: 500,
    });
  });

  it('carries no second file along', async () => {
    const polyglot = Buffer.concat([
      await picture().png().toBuffer(),
      Buffer.from('<script>alert(1)</script>PK\u0003\u0004'),
    ]);
    const { id } = await send(champion, polyglot);
    const kept = Buffer.from(await (await fetchImage(champion, id)).arrayBuffer());
    expect(kept.includes('<script>')).toBe(false);
  });

  it('sent again under its key is one, and another under the same key a conflict', async () => {
    const [bytes, key] = [await picture().png().toBuffer(), randomUUID()];
    const first = await send(champion, bytes, { key });
    expect((await send(champion, bytes, { key })).id).toBe(first.id);
    const other = await send(champion, await picture(9, 9).png().toBuffer(), { key });
    expect(other).toMatchObject({ status: 409, code: 'idempotency-conflict' });
  });

  it('sent from a frame with its bearer is taken', async () => {
    expect(await send(champion, await picture().png().toBuffer(), { way: 'embed' })).toMatchObject({ status: 200 });
  });
});

describe('what is not a picture', () => {
  const notAnImage = { status: 400, code: 'upload-not-an-image' };
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/><script>alert(1)</script></svg>';

  it.each([
    ['a page under a picture’s name', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can run programs', Buffer.from(svg)],
    ['a drawing with an XML head', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a document', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj')],
    [
      'the first bytes of a picture and rubbish',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64, 7)]),
    ],
  ])('%s is refused', async (_name, body) => {
    expect(await send(champion, body)).toMatchObject(notAnImage);
  });

  it('a picture of a kind nobody asked for is refused', async () => {
    expect(await send(champion, await picture().tiff().toBuffer())).toMatchObject(notAnImage);
  });

  it('a picture cut off in the middle is refused', async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#fff',
      },
    })
      .png()
      .toBuffer();
    expect(await send(champion, whole.subarray(0, whole.length / 2))).toMatchObject(notAnImage);
  });

  it('a small file that unpacks to billions of pixels is refused before it does', async () => {
    expect(await send(champion, pixelBomb(30_000))).toMatchObject(notAnImage);
  });

  it('too many bytes and none at all have codes of their own', async () => {
    expect(await send(champion, Buffer.alloc(imageBytesMax + 1))).toMatchObject({
      status: 413,
      code: 'upload-too-large',
    });
    expect(await send(champion, Buffer.alloc(0))).toMatchObject({ status: 400, code: 'upload-missing' });
  });
});

describe('who may', () => {
  it('send: champions alone, signed in, with a key', async () => {
    const bytes = await picture().png().toBuffer();
    expect(await send(null, bytes)).toMatchObject({ status: 401, code: 'not-signed-in' });
    const manager = await buildMember(api, workspaceId, 'manager');
    expect(await send(manager, bytes)).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await send(champion, bytes, { key: 'mine' })).toMatchObject({ status: 400, code: 'invalid-input' });
  });

  it('see: the owner, and who moderates once it was sent as evidence', async () => {
    const manager = await buildMember(api, workspaceId, 'manager');
    const [rep, other] = [
      await buildMember(api, workspaceId, 'sales'),
      await buildMember(api, workspaceId, 'champion'),
    ];
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    const { id: fileId } = await send(champion, await picture().png().toBuffer());
    expect((await fetchImage(manager, fileId)).status).toBe(404);

    await submitWith(champion, manager, fileId);
    const answer = await fetchImage(manager, fileId);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    for (const who of [other, stranger]) expect((await fetchImage(who, fileId)).status).toBe(404);
    expect((await fetchImage(rep, fileId)).status).toBe(403);
    expect((await fetchImage(rep, randomUUID())).status).toBe(403);
    expect((await fetchImage(null, fileId)).status).toBe(401);
    expect((await fetchImage(champion, 'none')).status).toBe(404);
  });

  it('send as evidence: the owner alone, and the field says that it is missing', async () => {
    const manager = await buildMember(api, workspaceId, 'manager');
    const thief = await buildMember(api, workspaceId, 'champion');
    const { id: fileId } = await send(champion, await picture().png().toBuffer());
    await expect(submitWith(thief, manager, fileId)).rejects.toMatchObject({
      cause: { code: 'upload-missing', fields: [{ path: expect.stringMatching(/^evidence\./), message: 'required' }] },
    });
    expect((await fetchImage(manager, fileId)).status).toBe(404);
  });
});

/** Sends a review with a link and a picture. */
async function submitWith(who: TestSession, manager: TestSession, fileId: string) {
  const challenge = await buildChallenge(api, manager, 'review');
  const [stage] = challenge.stages;
  const [link, image] = stage?.evidence ?? [];
  return api.as(who).submissions.submit({
    idempotencyKey: randomUUID(),
    challengeId: challenge.id,
    stageId: stage?.id ?? '',
    evidence: [
      { requestId: link?.id ?? '', kind: 'link', url: 'https://example.com/review' },
      { requestId: image?.id ?? '', kind: 'image', fileId },
    ],
  });
}

/** A PNG of one bit a pixel that packs `side` × `side` of them into some hundred kilobytes. */
function pixelBomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
