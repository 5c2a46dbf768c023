import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { emailDomainSchema } from './email-domain.schema.ts';

/** A domain whose addresses belong to an account. */
const accountDomain = z.object({ domain: z.string(), accountId: z.uuid(), accountName: z.string() });

/** Input of `joining.domains`: those whose domain or account has these letters, or all. */
export const listAccountDomainsInput = z.object({ search: z.string().trim().max(100).optional(), ...pageInput });
/** Answer of `joining.domains`, by domain. */
export const listAccountDomainsOutput = pageOf(accountDomain);

/**
 * Says that addresses of a domain belong to an account. Refusals: `not-found` for the account, and `invalid-input` at `domain`: `given-twice` when an
 * account has it, `shared-mail-domain` for one where anybody can have an address.
 */
export const addAccountDomainInput = z.object({
  accountId: entityIdSchema,
  domain: emailDomainSchema,
  ...withIdempotencyKey,
});
/** Takes a domain from its account. Whoever joined by it stays. Refusal: `not-found`. */
export const removeAccountDomainInput = z.object({ domain: emailDomainSchema, ...withIdempotencyKey });
/** Nothing is left to tell. */
export const changeAccountDomainOutput = z.null();

/** Answer of `joining.accounts`: accounts that somebody can be let into, by name; a thousand at most. */
export const listJoinableAccountsOutput = z.array(z.object({ id: z.uuid(), name: z.string() }));

/** Answer of `joining.accounts`. */
export type ListJoinableAccountsOutput = z.infer<typeof listJoinableAccountsOutput>;
/** Input of `joining.domains`. */
export type ListAccountDomainsInput = z.infer<typeof listAccountDomainsInput>;
/** Answer of `joining.domains`. */
export type ListAccountDomainsOutput = z.infer<typeof listAccountDomainsOutput>;
/** Input of `joining.addDomain`. */
export type AddAccountDomainInput = z.infer<typeof addAccountDomainInput>;
/** Input of `joining.removeDomain`. */
export type RemoveAccountDomainInput = z.infer<typeof removeAccountDomainInput>;
