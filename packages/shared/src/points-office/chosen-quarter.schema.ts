import { z } from 'zod';
import { quarterSchema } from './budget.contract.ts';

/** Asks for the figures of one quarter. Left out, and where the workspace has no such quarter, the running one is meant. */
export const quarterInput = { quarter: quarterSchema.optional() } as const;

/** The quarters there are to choose from: the running one first, back to that of the first posting. */
export const quartersSchema = z.array(quarterSchema);
