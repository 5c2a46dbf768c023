import { z } from 'zod';

/** Rows on one page when a list does not say otherwise. */
export const pageSizeDefault = 25;
/** The most rows a caller may ask for at once. */
export const pageSizeMax = 100;

/** The part of a list's input that pages it. Pages count from 1. Spread into the list's own input. */
export const pageInput = {
  page: z.number().int().min(1).max(100_000).default(1),
  pageSize: z.number().int().min(1).max(pageSizeMax).default(pageSizeDefault),
} as const;

/** What every paged list answers: its rows and how many there are in all. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    rows: z.array(row),
    total: z.number().int().min(0),
    page: z.number().int(),
    pageSize: z.number().int(),
  });
}
