import { z } from 'zod';

/**
 * An input that a contract accepts, made from its schema: every id is `id`, everything else the plainest value that fits. For tests that
 * walk every procedure there is.
 *
 * @throws Error for a kind of schema it has not met, so that a new one is noticed
 */
export function sampleInput(schema: z.core.$ZodType, id: string): unknown {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, sampleInput(inner, id)]));
    case 'string':
      return sampleString(schema, id);
    case 'number':
      return sampleNumber(schema);
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'array':
      return [];
    case 'record':
      return {};
    case 'null':
    case 'nullable':
      return def.type === 'null' ? null : sampleInput(def.innerType, id);
    case 'optional':
    case 'default':
    case 'prefault':
    case 'readonly':
      return sampleInput(def.innerType, id);
    case 'pipe':
      return sampleInput(def.in, id);
    case 'union':
      return sampleInput(firstOf(def.options), id);
    default:
      throw new Error(`no sample for a schema of type ${def.type}`);
  }
}

function firstOf(options: readonly z.core.$ZodType[]): z.core.$ZodType {
  const [first] = options;
  if (!first) throw new Error('an empty union');
  return first;
}

/** The first candidate the schema takes. */
function sampleString(schema: z.core.$ZodType, id: string): string {
  const candidates = [
    id,
    'Plain words',
    'plain',
    '#a1b2c3',
    'someone@example.com',
    'https://example.com',
    '2026-05-01T00:00:00.000Z',
    '2026-05-01',
    '123456',
    'EUR',
    '2026-Q4',
    'Europe/Berlin',
    'x'.repeat(43),
    '',
  ];
  const fit = candidates.find((candidate) => z.core.safeParse(schema, candidate).success);
  if (fit === undefined) throw new Error('no sample fits a string');
  // A text that also takes ids is better served by words: only what insists on an id gets one.
  return z.core.safeParse(schema, 'Plain words').success ? 'Plain words' : fit;
}

function sampleNumber(schema: z.core.$ZodType): number {
  const fit = [1, 0, 10, 100].find((candidate) => z.core.safeParse(schema, candidate).success);
  if (fit === undefined) throw new Error('no sample fits a number');
  return fit;
}
