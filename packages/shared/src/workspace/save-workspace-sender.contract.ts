import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { settingsVersion, workspaceSettingsSchema } from './workspace-settings.schema.ts';

const NAME_CHARS_MAX = 60;

/** Input of `workspace.saveSender`. `version` is the one that was read; see `changed-meanwhile`. */
export const saveWorkspaceSenderInput = z.object({
  version: settingsVersion,
  name: z
    .string()
    .trim()
    .min(1, 'required')
    .max(NAME_CHARS_MAX, boundedMessage('too-long', NAME_CHARS_MAX))
    // A name stands in a header of the mail: marks that would end it or begin an address have no place in one.
    .regex(/^[^<>"\p{Cc}]+$/u, 'invalid')
    .nullable(),
  replyTo: z.email('not-an-email').max(200, boundedMessage('too-long', 200)).nullable(),
  ...withIdempotencyKey,
});

/** Answer of `workspace.saveSender`: all settings as they are now. */
export const saveWorkspaceSenderOutput = workspaceSettingsSchema;

/** Input of `workspace.saveSender`. */
export type SaveWorkspaceSenderInput = z.infer<typeof saveWorkspaceSenderInput>;
