import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';
import { z } from 'zod';

const partSchema = z.object({
  before: z.record(z.string(), z.json()).nullable(),
  after: z.record(z.string(), z.json()).nullable(),
});
type Json = AuditEventView['before'];

/** Puts the two parts of an entry's states together again for somebody who reads the log. What was erased is simply not there. */
export function joinPersonal(
  states: { readonly before: Json; readonly after: Json },
  detail: string | null,
): { before: Json; after: Json } {
  if (detail === null) return { before: states.before, after: states.after };
  const part = partSchema.parse(JSON.parse(detail));
  return { before: join(states.before, part.before), after: join(states.after, part.after) };
}

function join(rest: Json, personal: Record<string, Json> | null): Json {
  if (personal === null) return rest;
  const isObject = typeof rest === 'object' && rest !== null && !Array.isArray(rest);
  return { ...(isObject ? rest : {}), ...personal };
}
