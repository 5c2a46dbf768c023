import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';

const LENGTH_MAX = 253;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** What stands behind the `@` of an address: `northwind.example`, in lower case, names beyond ASCII in their `xn--` form. A leading `@` is forgiven. */
export const emailDomainSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(LENGTH_MAX, boundedMessage('too-long', LENGTH_MAX))
  .transform((typed) => typed.toLowerCase().replace(/^@/, ''))
  .refine((domain) => DOMAIN.test(domain), 'not-a-domain');
