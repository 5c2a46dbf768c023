import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { settingsVersion, workspaceSettingsSchema } from './workspace-settings.schema.ts';
import { wordsByLanguageSchema } from './workspace-words.schema.ts';

/** Input of `workspace.saveWords`. `version` is the one that was read; see `changed-meanwhile`. */
export const saveWorkspaceWordsInput = z.object({
  version: settingsVersion,
  ...wordsByLanguageSchema.shape,
  ...withIdempotencyKey,
});

/** Answer of `workspace.saveWords`: all settings as they are now. */
export const saveWorkspaceWordsOutput = workspaceSettingsSchema;

/** Input of `workspace.saveWords`. */
export type SaveWorkspaceWordsInput = z.infer<typeof saveWorkspaceWordsInput>;
