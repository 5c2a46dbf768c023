import { z } from 'zod';

/** A colour as `#rrggbb`; lower case once read. */
export const hexColorSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'not-a-color');
