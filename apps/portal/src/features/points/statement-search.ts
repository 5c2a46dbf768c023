import type { StatementKind } from '@rostra/shared/points/list-statement.contract';

/** What the address of a statement holds. Read by hand: the contract's schema would bring the validation library into the screen. */
export interface StatementSearch {
  readonly kind?: StatementKind;
  /** Calendar days, `yyyy-mm-dd`. */
  readonly from?: string;
  readonly to?: string;
  /** What lines are about, by its id: a link from there sets it. */
  readonly about?: string;
  /** Words of a reason, or of what a line is about. */
  readonly text?: string;
  readonly page?: number;
  /** Whether the days on which points to spend expire stand above the lines. */
  readonly lots?: boolean;
  /** The posting that is explained beside the list. */
  readonly why?: string;
}

/** Kinds of line, in the order of the filter. */
export const statementKinds = [
  'earned',
  'used',
  'corrected',
  'expired',
  'status',
] as const satisfies readonly StatementKind[];

/** Takes what is usable from an address; what is not is overlooked. */
export function readStatementSearch(search: Record<string, unknown>): StatementSearch {
  return {
    kind: statementKinds.find((kind) => kind === search.kind),
    from: readDay(search.from),
    to: readDay(search.to),
    about: readId(search.about),
    text: readText(search.text),
    page: readPage(search.page),
    lots: search.lots === true ? true : undefined,
    why: readId(search.why),
  };
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readId(value: unknown): string | undefined {
  return typeof value === 'string' && id.test(value) ? value : undefined;
}

function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value ? undefined : value;
}

/** An address made by hand may hold a number. */
function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 100) || undefined;
}

function readPage(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined;
}
