/** One thing that was written down before and after; null where nothing stood. */
export interface Difference {
  /** Where it is, from the outside in: `['policy', 'tiers', 'silver']`. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly isChanged: boolean;
}

/**
 * Lays two states side by side, thing by thing, those that changed first. Objects and lists of objects are opened, places in a list counted
 * from 1; a list of plain values is shown whole, as it is read as one thing.
 */
export function diffOf(before: unknown, after: unknown): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  const differences = keys.map((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const path = (was ?? is)?.path ?? [];
    return { path, before: was?.text ?? null, after: is?.text ?? null, isChanged: was?.text !== is?.text };
  });
  return [...differences.filter(({ isChanged }) => isChanged), ...differences.filter(({ isChanged }) => !isChanged)];
}

interface Leaf {
  readonly path: readonly string[];
  /** Null for null. */
  readonly text: string | null;
}

function leavesOf(value: unknown, path: readonly string[] = []): Map<string, Leaf> {
  const parts = partsOf(value);
  if (parts) return new Map(parts.flatMap(([key, inner]) => [...leavesOf(inner, [...path, key])]));
  if (path.length === 0 && value === null) return new Map();
  return new Map([[path.join('.'), { path, text: textOf(value) }]]);
}

function partsOf(value: unknown): (readonly [string, unknown])[] | null {
  if (isRecord(value)) return Object.entries(value);
  const isOpened = Array.isArray(value) && value.length > 0 && value.every(isRecord);
  return isOpened ? value.map((inner, index) => [String(index + 1), inner]) : null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
