import { randomUUID } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { AppError } from './errors/app-error.ts';
import { appRouter } from './router.ts';
import { buildMember, buildWorkspace } from './testing/build-people.ts';
import { sampleInput } from './testing/sample-input.ts';
import type { TestSession } from './testing/test-api.ts';
import { useTestApi } from './testing/use-test-api.ts';

const api = useTestApi();
let people: TestSession[];

beforeAll(async () => {
  const workspaceId = await buildWorkspace(api);
  people = [];
  for (const role of ['champion', 'manager', 'admin'] as const) people.push(await buildMember(api, workspaceId, role));
});

/** What a broken client, a stale form or somebody curious may put where a field is. */
const BAD = [
  undefined,
  null,
  '',
  ' ',
  'x'.repeat(30_000),
  'nul\u0000byte',
  '\ud800 half a pair',
  -1,
  1.5,
  1e300,
  Number.NaN,
  [],
  {},
  [null],
  true,
  '2026-02-30',
  '%_\\',
  "'; drop table member; --",
] as const;

/** What a procedure tells of itself: tRPC's types hide it. */
type Described = { _def: { inputs: z.core.$ZodType[] } };

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Described>);

function faulty(path: string, schema: z.core.$ZodType | undefined): { field: string; input: unknown }[] {
  const sound = schema ? sampleInput(schema, randomUUID()) : undefined;
  if (typeof sound !== 'object' || sound === null) return [];
  return Object.keys(sound).flatMap((field) =>
    BAD.map((bad) => ({ field: `${path} ${field}`, input: { ...sound, [field]: bad } })),
  );
}

async function answerTo(who: TestSession, path: string, input: unknown): Promise<string> {
  const call = path.split('.').reduce<unknown>((target, key) => Reflect.get(Object(target), key), api.as(who));
  try {
    await (call as (input: unknown) => Promise<unknown>)(input);
    return 'ok';
  } catch (error) {
    if (!(error instanceof TRPCError)) return String(error);
    const cause = error.cause instanceof AppError ? error.cause.code : error.cause?.message.slice(0, 120);
    return error.code === 'INTERNAL_SERVER_ERROR' ? `500 ${cause}` : error.code;
  }
}

describe('bad input', () => {
  it('is refused by every procedure in every field, and never a fault of ours', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const [path, procedure] of procedures) {
      for (const { field, input } of faulty(path, procedure._def.inputs[0])) {
        for (const who of people) {
          const answer = await answerTo(who, path, input);
          tried += 1;
          if (answer.startsWith('500')) faults.push(`${field}: ${answer}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(3_000);
    expect([...new Set(faults)]).toEqual([]);
  }, 240_000);
});
