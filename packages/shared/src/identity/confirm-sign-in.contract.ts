import { z } from 'zod';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';
import { secondStepSchema } from './second-step.contract.ts';

/** Trades the secret of a mailed link for a session. The secret can be used once; no idempotency key is needed. */
export const confirmSignInLinkInput = z.object({ workspace: workspaceSlugSchema, secret: z.string().min(20).max(200) });

/** Trades the mailed 6-digit code for a session. Five wrong codes burn the attempt. */
export const confirmSignInCodeInput = z.object({
  workspace: workspaceSlugSchema,
  attemptId: z.uuid(),
  code: z.string().regex(/^\d{6}$/, 'not-a-code'),
});

/** Signs in as a ready-made person of the demo workspace. Refused with `demo-not-loaded` anywhere else. */
export const signInToDemoInput = z.object({
  workspace: workspaceSlugSchema,
  as: z.enum(['champion', 'manager', 'admin']),
});

/** Where to go after signing in: staff start in the console, champions at home. The session itself is in the cookie. */
export const confirmSignInOutput = z.object({
  role: z.enum(['champion', 'sales', 'csm', 'manager', 'admin']),
  /** Null when the session stands; otherwise there is none yet, and this is what it takes. */
  secondStep: secondStepSchema.nullable(),
});

/** Input of `identity.confirmSignInLink`. */
export type ConfirmSignInLinkInput = z.infer<typeof confirmSignInLinkInput>;
/** Input of `identity.confirmSignInCode`. */
export type ConfirmSignInCodeInput = z.infer<typeof confirmSignInCodeInput>;
/** Input of `identity.signInToDemo`. */
export type SignInToDemoInput = z.infer<typeof signInToDemoInput>;
/** Answer of every way to sign in. */
export type ConfirmSignInOutput = z.infer<typeof confirmSignInOutput>;
