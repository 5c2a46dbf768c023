import type { Watcher } from './pg-proxy.ts';

/** A moment in a mutation: before its message number `at` reaches PostgreSQL, or after the answer to its commit, which nobody hears. */
export type KillPoint = { readonly when: 'before'; readonly at: number } | { readonly when: 'after-commit' };

/** Where a kill happened, and of what it was the moment. */
export interface Fired {
  /** The statement, cut short. */
  sql: string | null;
}

const CLAIM = 'insert into answered_request';

/**
 * Watches for the next mutation to come to a point, and stops the world there once. A mutation begins with the claim of its key and ends with
 * its commit; its messages are numbered from 0.
 */
export function killAt(point: KillPoint, stop: () => void): { readonly watcher: Watcher; readonly fired: Fired } {
  const fired: Fired = { sql: null };
  let mutation: { connection: number; at: number } | null = null;
  const watcher: Watcher = ({ connection, sql }) => {
    if (fired.sql !== null) return 'pass';
    if (sql.includes(CLAIM)) mutation = { connection, at: 0 };
    else if (mutation?.connection === connection) mutation.at += 1;
    if (mutation?.connection !== connection) return 'pass';
    const isCommit = sql.trimEnd().endsWith('commit');
    const isHere = point.when === 'before' ? mutation.at === point.at : isCommit;
    if (isCommit) mutation = null;
    if (!isHere) return 'pass';
    fired.sql = nameOf(sql);
    return { when: point.when === 'before' ? 'before' : 'after', stop };
  };
  return { watcher, fired };
}

/** The last statement of a message, as far as it tells which one it is. */
function nameOf(sql: string): string {
  const last = sql.split(';\n').at(-1) ?? sql;
  const first = sql.includes(CLAIM) ? CLAIM : last;
  return first.replaceAll(/\s+/g, ' ').trim().slice(0, 48);
}
