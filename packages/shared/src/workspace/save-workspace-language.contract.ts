import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { portalLocales } from './portal-language.ts';
import { settingsVersion, workspaceSettingsSchema } from './workspace-settings.schema.ts';

/** Input of `workspace.saveLanguage`. `version` is the one that was read; see `changed-meanwhile`. */
export const saveWorkspaceLanguageInput = z.object({
  version: settingsVersion,
  locale: z.enum(portalLocales, 'invalid'),
  ...withIdempotencyKey,
});

/** Answer of `workspace.saveLanguage`: all settings as they are now. */
export const saveWorkspaceLanguageOutput = workspaceSettingsSchema;

/** Input of `workspace.saveLanguage`. */
export type SaveWorkspaceLanguageInput = z.infer<typeof saveWorkspaceLanguageInput>;
