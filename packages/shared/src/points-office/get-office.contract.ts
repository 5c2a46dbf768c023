import { z } from 'zod';
import { budgetSchema, quarterSchema } from './budget.contract.ts';
import { quarterInput, quartersSchema } from './chosen-quarter.schema.ts';
import { pointValueSchema } from './point-value.contract.ts';

const points = z.number().int();
const minor = z.number().int();

/** What a stretch of days did to the points to spend of everybody. Signed where corrections may outweigh the rest. */
const flow = {
  /** Awarded and given by hand, with what was taken back set against it. */
  issued: points,
  /** Of it, what was taken back: 0 or below. */
  corrected: points,
  /** Balances brought along from another program; in no other figure of the stretch. */
  broughtIn: points,
  /** Handed over for rewards. */
  spent: points,
  /** Past their date. */
  expired: points,
  /** Awards and grants that were posted. */
  awards: z.number().int().min(0),
  /** What the issued points cost at today's value, in minor units. */
  costMinor: minor,
};

/** One calendar month. */
export const officeMonthSchema = z.object({
  /** `YYYY-MM` */
  month: z.string(),
  ...flow,
  /** Points people could still spend at its end, those set aside included. */
  outstanding: points,
  /** Points spent that were taken back later, at its end. */
  owed: points,
});

/** What people have at a moment, in points to spend. */
const stand = z.object({
  available: points,
  held: points,
  /** Spent before they were taken back. */
  owed: points,
  /** Available and held: what is owed to champions in rewards. */
  outstanding: points,
  /** At today’s value, in minor units. */
  liabilityMinor: minor,
});

/** A quarter, or the first days of one. */
const quarter = z.object({ quarter: quarterSchema, ...flow });

/** Points that run out unless they are spent first. */
export const expiryForecastSchema = z.object({
  /** The night they were counted. */
  asOf: z.iso.date(),
  within: z.array(z.object({ months: z.number().int(), points, costMinor: minor })),
});

/** Which quarter the office is opened at. */
export const getOfficeInput = z.object({ ...quarterInput });

/** Everything about the points of the workspace as a whole, each figure a sum over the ledger. */
export const getOfficeOutput = z.object({
  /** Calendar day in the workspace's zone; the quarter and the months are cut at days of that zone. */
  today: z.iso.date(),
  /** The last day that was added up at night; later days are read from the ledger itself. Null before the first night. */
  countedThrough: z.iso.date().nullable(),
  /** True while older days are still being added up: the figures are not whole yet. */
  isPreparing: z.boolean(),
  value: pointValueSchema,
  /** The values before it, the latest first, at most five. */
  earlierValues: z.array(pointValueSchema),
  now: stand,
  quarters: quartersSchema,
  /** The chosen quarter, up to `through`. */
  quarter: quarter,
  /** True where it is over: no posting is added to it any more. */
  isOver: z.boolean(),
  /** Its last day, or today while it runs. */
  through: z.iso.date(),
  /** What people had at its end; null while it runs. */
  atEnd: stand.nullable(),
  /** The quarter before: whole beside one that is over, else up to the same day of it. Null where the ledger begins with the chosen one. */
  quarterBefore: quarter.nullable(),
  /** How much of the quarter is over, in per cent. */
  elapsedPercent: z.number().int(),
  budget: budgetSchema,
  /** The month of `through` and the twelve before it, the oldest first. */
  months: z.array(officeMonthSchema),
  expiry: expiryForecastSchema.nullable(),
});

/** Input of `pointsOffice.get`. */
export type GetOfficeInput = z.infer<typeof getOfficeInput>;
/** Answer of `pointsOffice.get`. */
export type GetOfficeOutput = z.infer<typeof getOfficeOutput>;
/** One calendar month. */
export type OfficeMonth = z.infer<typeof officeMonthSchema>;
/** Points that run out unless they are spent first. */
export type ExpiryForecast = z.infer<typeof expiryForecastSchema>;

/** Where the months are fetched as a table for a spreadsheet. */
export const officeMonthsPath = '/points-office/months.csv';
