import { outlierKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';

const found = {
  member: z.object({ id: entityIdSchema, name: z.string(), accountName: z.string().nullable() }),
  /** First and last day that were looked at, in the workspace's zone. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Who looked at it last and what they said, while nothing is new since; null for what is open. */
  seen: z.object({ by: z.string().nullable(), at: z.iso.datetime(), note: z.string() }).nullable(),
};

/** One finding, at most one of a kind for a champion, with the figures that its reason is made of. */
export const outlierSchema = z.discriminatedUnion('kind', [
  z.object({
    ...found,
    kind: z.literal('fast-earner'),
    points: z.number().int(),
    awards: z.number().int(),
    /** What is usual: the median of those who earned. */
    usualPoints: z.number().int(),
    /** From when on it is listed. */
    limits: z.object({ timesMedian: z.number(), pointsMin: z.number().int() }),
  }),
  z.object({
    ...found,
    kind: z.literal('same-approver'),
    approver: z.object({ id: entityIdSchema, name: z.string() }),
    approvals: z.number().int(),
    /** Of how many approvals of this champion. */
    ofApprovals: z.number().int(),
    /** The approver's share of everybody else's approvals, in per cent. */
    usualPercent: z.number().int(),
    limits: z.object({ approvalsMin: z.number().int(), sharePercentMin: z.number().int() }),
  }),
  z.object({
    ...found,
    kind: z.literal('burst'),
    awards: z.number().int(),
    points: z.number().int(),
    minutes: z.number().int(),
    /** The last of them. */
    at: z.iso.datetime(),
    limits: z.object({ awardsMin: z.number().int() }),
  }),
]);

/** Findings of one kind or of all; `isSeen`: those somebody has looked at, in place of those that are open. */
export const listOutliersInput = z.object({
  kind: z.enum(outlierKinds).optional(),
  isSeen: z.boolean().default(false),
  ...pageInput,
});

/** The strongest first. */
export const listOutliersOutput = pageOf(outlierSchema).extend({
  /** When it was looked last; null before the first night. */
  lookedAt: z.iso.datetime().nullable(),
  /** Of those asked for, seen or open. */
  counts: z.record(z.enum(outlierKinds), z.number().int()),
  /** How many are seen, whatever was asked for. */
  seenCount: z.number().int(),
});

/** One finding. */
export type Outlier = z.infer<typeof outlierSchema>;
/** Input of `pointsOffice.outliers`. */
export type ListOutliersInput = z.infer<typeof listOutliersInput>;
/** Answer of `pointsOffice.outliers`. */
export type ListOutliersOutput = z.infer<typeof listOutliersOutput>;
/** What makes earning worth a look. */
export type OutlierKind = Outlier['kind'];
