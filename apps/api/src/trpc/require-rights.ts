import { rights } from '../access/rights.ts';
import type { Right, Rights } from '../access/right.ts';

/**
 * Compares a router with the table of rights, both ways. Called before the server listens, so that a procedure nobody thought about is never served.
 *
 * @param procedures a router's procedures by their path (`_def.procedures`, which the library types as a tree and keeps flat)
 * @throws Error that names every procedure without a row, every row without a procedure, and every row that asks for a session where the procedure does
 *   not, or the other way round
 */
export function requireRights(procedures: object, table: Rights = rights): void {
  const faults = [
    ...Object.entries(procedures).flatMap(([path, procedure]) => faultOf(path, askedBy(procedure), table[path])),
    ...Object.keys(table).flatMap((path) => (isEdge(path) || path in procedures ? [] : [`${path} has no procedure`])),
  ];
  if (faults.length > 0) throw new Error(`The table of rights and the router differ:\n${faults.join('\n')}`);
}

/** Rows of edges begin with a method and are no procedures. */
function isEdge(path: string): boolean {
  return path.includes(' ');
}

function faultOf(path: string, asks: unknown, right: Right | undefined): string[] {
  if (!right) return [`${path} has no row`];
  const asked = right.who === 'anybody' ? 'nothing' : 'session';
  return asks === asked ? [] : [`${path} asks for ${String(asks)}, its row for ${asked}`];
}

/** What the base procedure says of itself (`ProcedureMeta`); undefined when it was not made from one. */
function askedBy(procedure: unknown): unknown {
  return ['_def', 'meta', 'asks'].reduce<unknown>((value, key) => Reflect.get(Object(value), key), procedure);
}
