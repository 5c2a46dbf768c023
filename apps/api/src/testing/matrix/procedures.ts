import type { z } from 'zod';
import { rightOf } from '../../access/rights.ts';
import type { Right } from '../../access/right.ts';
import { appRouter } from '../../router.ts';
import { sampleInput } from '../sample-input.ts';
import { type IdField, idFields, optionalKeys, putAt } from './id-fields.ts';
import { inputHints } from './input-hints.ts';

/** A procedure as the matrix calls it. */
export interface TriedProcedure {
  readonly path: string;
  readonly type: 'query' | 'mutation';
  readonly right: Right;
  readonly ids: readonly IdField[];
  /** An input its contract takes, with these ids in their places, and without whatever else it can do without: filters would hide what there is to hear. */
  inputWith(idAt: (field: IdField) => string | null): unknown;
}

type Described = { _def: { type: 'query' | 'mutation'; inputs: z.core.$ZodType[] } };

/** Every procedure of the router, or those whose path begins with one of `only`. */
export function triedProcedures(tables: ReadonlySet<string>, only: readonly string[] = []): TriedProcedure[] {
  const all = Object.entries(appRouter._def.procedures as unknown as Record<string, Described>);
  const wanted = all.filter(([path]) => only.length === 0 || only.some((start) => path.startsWith(start)));
  return wanted.map(([path, { _def }]) => {
    const [schema] = _def.inputs;
    const ids = schema ? idFields(path, schema, tables) : [];
    return {
      path,
      type: _def.type,
      right: rightOf(path),
      ids,
      inputWith: (idAt) => {
        if (!schema) return undefined;
        const sample: Record<string, unknown> = Object(sampleInput(schema, crypto.randomUUID()));
        for (const key of optionalKeys(schema)) delete sample[key];
        return ids.reduce<unknown>(
          (input, field) => {
            const id = isPlaced(input, field) ? idAt(field) : null;
            return id === null ? input : putAt(input, field.path, id);
          },
          { ...sample, ...inputHints[path] },
        );
      },
    };
  });
}

/** A list that the sample left empty stays empty, unless its items are ids: an item of one field would fit no contract. */
function isPlaced(input: unknown, { path }: IdField): boolean {
  const at = path.indexOf(0);
  if (at === -1 || at === path.length - 1) return true;
  const list = path.slice(0, at).reduce<unknown>((value, key) => Reflect.get(Object(value), key), input);
  return Array.isArray(list) && list.length > 0;
}
