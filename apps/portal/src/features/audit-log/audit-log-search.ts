import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';

type Surface = AuditEventView['surface'];

/** Where something can have been done from, in the order of the filter. */
export const auditSurfaces = [
  'portal',
  'embed',
  'console',
  'import',
  'job',
  'demo',
] as const satisfies readonly Surface[];

/** What the address of the log holds. Read by hand: the contract's schema would bring the validation library into the first load. */
export interface AuditLogSearch {
  readonly action?: string;
  /** A member's id, or `system`. */
  readonly actor?: string;
  readonly subject?: string;
  readonly surface?: Surface;
  /** Days, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly page?: number;
  /** The row beside the list. */
  readonly open?: string;
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const word = /^[a-zA-Z-]+\.[a-zA-Z]+$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readAuditLogSearch(search: Record<string, unknown>): AuditLogSearch {
  const page = Number(search.page);
  return {
    action: matching(word, search.action),
    actor: search.actor === 'system' ? 'system' : matching(id, search.actor),
    subject: matching(id, search.subject),
    surface: auditSurfaces.find((surface) => surface === search.surface),
    from: readDay(search.from),
    to: readDay(search.to),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    open: matching(id, search.open),
  };
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

/** A day that exists: 30 February is none. */
function readDay(value: unknown): string | undefined {
  const text = matching(day, value);
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
