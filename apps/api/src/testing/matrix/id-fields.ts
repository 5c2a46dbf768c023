import type { z } from 'zod';
import { type RowKind, rowKindOf } from './row-kinds.ts';

/** A field of an input that holds an id, and the rows it names. */
export interface IdField {
  /** Keys from the outside in; list positions as numbers. */
  readonly path: readonly (string | number)[];
  /** Null when neither the field's name nor a hint says it. */
  readonly rows: RowKind | null;
  /** Whether the input may come without it: a filter. */
  readonly isOptional: boolean;
}

/** Ids that name no row of their own, with the reason. */
const NO_ROW: Readonly<Record<string, string>> = {
  idempotencyKey: 'made by the caller for one intention',
  requestId: 'a line inside the JSON of a challenge’s stage, found through the stage alone',
};

/**
 * Every field of a procedure's input that names a row, however deep.
 *
 * @param tables names of the tables there are
 */
export function idFields(path: string, schema: z.core.$ZodType, tables: ReadonlySet<string>): IdField[] {
  const found = new Map<string, IdField>();
  for (const keys of uuidPaths(schema, [])) {
    const name = String(keys.findLast((key) => typeof key === 'string'));
    if (name in NO_ROW) continue;
    const isOptional = keys.length === 1 && optionalKeys(schema).includes(String(keys[0]));
    found.set(keys.join('.'), { path: keys, rows: rowKindOf(path, name, tables), isOptional });
  }
  return [...found.values()];
}

/** Keys that an input may come without. */
export function optionalKeys(schema: z.core.$ZodType): string[] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type !== 'object') return [];
  const optional = new Set(['optional', 'default', 'prefault']);
  return Object.keys(def.shape).filter((key) => optional.has(def.shape[key]?._zod.def.type ?? ''));
}

type Path = readonly (string | number)[];

function uuidPaths(schema: z.core.$ZodType, path: Path): Path[] {
  const def = schema._zod.def as z.core.$ZodTypes['_zod']['def'] & { readonly format?: string };
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) => uuidPaths(inner, [...path, key]));
    case 'string':
      return def.format === 'uuid' ? [path] : [];
    case 'array':
      return uuidPaths(def.element, [...path, 0]);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return uuidPaths(def.innerType, path);
    case 'pipe':
      return uuidPaths(def.in, path);
    case 'union':
      return def.options.flatMap((option) => uuidPaths(option, path));
    default:
      return [];
  }
}

/** A copy of an input with another value at a place; lists and objects on the way are made where they are missing. */
export function putAt(input: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(input) ? [...input] : [];
    list[key] = putAt(list[key], rest, value);
    return list;
  }
  const inner: unknown = Reflect.get(Object(input), key);
  return { ...Object(input), [key]: putAt(inner, rest, value) };
}
