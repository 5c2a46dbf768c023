import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../db/workspace-scope.ts';

/** Who sees one field of an answer that more people see the rest of. */
interface FieldRight {
  readonly seenBy: readonly Role[];
  readonly why: string;
}

/** Fields that not everybody sees who sees the rest, each with its reason. Mappers ask `seen`; docs/access.md is printed from here. */
export const fieldRights = {
  'champion.email': {
    seenBy: ['manager', 'admin'],
    why: 'A list of addresses would be a way round the gate that every ask has to pass.',
  },
  'champion.externalId': {
    seenBy: ['manager', 'admin'],
    why: 'The number by which the person is known to other systems opens those.',
  },
  'posting.approvedBy': {
    seenBy: ['champion', 'manager', 'admin'],
    why: 'Who decided about points is between the program and the champion.',
  },
} as const satisfies Readonly<Record<string, FieldRight>>;

/** The value of a field for those who may see it; null for everybody else. */
export function seen<Value>(scope: Scope, field: keyof typeof fieldRights, value: Value): Value | null {
  return maySee(scope, field) ? value : null;
}

/** Whether the caller may see a field: for searches and orders, which would tell it as well. */
export function maySee({ actor }: Scope, field: keyof typeof fieldRights): boolean {
  const { seenBy }: FieldRight = fieldRights[field];
  return seenBy.some((role) => role === actor.role);
}
