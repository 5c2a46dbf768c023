import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../testing/test-database.ts';
import { toWire } from './to-wire.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function asRead(type: string, value: unknown): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(`select $1::${type} as value`, [toWire(value)]);
  return rows[0]?.value;
}

describe('a value comes to PostgreSQL as it is', () => {
  const texts = [
    '',
    ' ',
    'NULL',
    'null',
    '{}',
    '{a,b}',
    'a,b',
    '"',
    '\\',
    '\\"',
    "o'clock",
    'two\nlines',
    '\t',
    'ä 日 🚀',
    '-1.5e3',
    '(x)',
  ];

  it.each(texts)('text %j, alone and among others', async (text) => {
    expect(await asRead('text', text)).toBe(text);
    expect(await asRead('text[]', [text, null, 'plain', text])).toEqual([text, null, 'plain', text]);
  });

  it('numbers, truth, instants and bytes', async () => {
    const at = new Date('2026-03-01T23:59:59.123Z');
    const bytes = Buffer.from([0, 255, 34, 92]);
    expect(await asRead('bigint[]', [1, -9007199254740991n, null])).toEqual(['1', '-9007199254740991', null]);
    expect(await asRead('boolean', true)).toBe(true);
    expect(await asRead('timestamptz[]', [at])).toEqual([at]);
    expect(await asRead('bytea', bytes)).toEqual(bytes);
    expect(await asRead('bytea[]', [bytes])).toEqual([bytes]);
  });

  it('arrays of arrays, and objects as JSON, alone and among others', async () => {
    const words = { said: 'He said "no", \\ and left', none: null };
    expect(
      await asRead('int[][]', [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await asRead('jsonb', words)).toEqual(words);
    expect(await asRead('jsonb[]', [words, null])).toEqual([words, null]);
  });
});

it('refuses what has no text', () => {
  expect(() => toWire(new Date(Number.NaN))).toThrow(RangeError);
  expect(() => toWire({ count: 1n })).toThrow(TypeError);
});
