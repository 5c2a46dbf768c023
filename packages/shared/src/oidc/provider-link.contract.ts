import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Why somebody has to stay linked while the mailed link is off; see `last-way-in`. */
export const unlinkingHindrances = ['self', 'last-admin', 'address'] as const;

/** Input of `oidc.links`, for administrators. `oidc.ownLinks` takes none. */
export const listProviderLinksInput = z.object({ memberId: entityIdSchema });

/** Answer of `oidc.links` and `oidc.ownLinks`: the accounts at identity providers that sign somebody in, and what is left without them. */
export const listProviderLinksOutput = z.object({
  links: z.array(
    z.object({
      id: entityIdSchema,
      audience: z.enum(signInAudiences),
      /** What the button on the sign-in page says behind "Continue with". */
      label: z.string(),
      issuer: z.string(),
      linkedAt: z.iso.datetime(),
      /** Null when it may be unlinked now. */
      hindrance: z.enum(unlinkingHindrances).nullable(),
    }),
  ),
  /** Whether a mailed link signs them in. */
  isLinkOn: z.boolean(),
  name: z.string(),
  email: z.string(),
});

/** Input of `oidc.unlink` and `oidc.unlinkOwn`. Refused with `sign-in-not-recent`, `last-way-in`. */
export const unlinkPersonInput = z.object({ linkId: entityIdSchema, ...withIdempotencyKey });
/** Nothing is left to tell. */
export const unlinkPersonOutput = z.null();

/** Input of `oidc.links`. */
export type ListProviderLinksInput = z.infer<typeof listProviderLinksInput>;
/** Answer of `oidc.links` and `oidc.ownLinks`. */
export type ListProviderLinksOutput = z.infer<typeof listProviderLinksOutput>;
/** An account at an identity provider that signs somebody in. */
export type ProviderLink = ListProviderLinksOutput['links'][number];
/** Input of `oidc.unlink` and `oidc.unlinkOwn`. */
export type UnlinkPersonInput = z.infer<typeof unlinkPersonInput>;
