import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { languageOf, portalLanguages, portalLocales } from './portal-language.ts';
import { settingsVersion, workspaceSettingsSchema } from './workspace-settings.schema.ts';

/** Input of `workspace.saveLanguage`. `version` is the one that was read; see `changed-meanwhile`. */
export const saveWorkspaceLanguageInput = z.object({
  version: settingsVersion,
  /** One at least and one per language; the first is the default. */
  locales: z
    .array(z.enum(portalLocales, 'invalid'))
    .min(1, 'required')
    .max(portalLanguages.length, 'invalid')
    .refine((locales) => new Set(locales.map(languageOf)).size === locales.length, 'given-twice'),
  ...withIdempotencyKey,
});

/** Answer of `workspace.saveLanguage`: all settings as they are now. */
export const saveWorkspaceLanguageOutput = workspaceSettingsSchema;

/** Input of `workspace.saveLanguage`. */
export type SaveWorkspaceLanguageInput = z.infer<typeof saveWorkspaceLanguageInput>;
