import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { settingsVersion, workspaceSettingsSchema } from '../workspace/workspace-settings.schema.ts';
import { hexColorSchema } from './hex-color.schema.ts';
import { workspaceFonts } from './workspace-font.ts';

/** Characters of a workspace's name, at most. */
export const workspaceNameCharsMax = 60;

/** What a workspace is called, on its pages and in its mails. */
export const workspaceNameSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(workspaceNameCharsMax, boundedMessage('too-long', workspaceNameCharsMax));

/** Input of `branding.save`. `version` is the one that was read; see `changed-meanwhile`. */
export const saveBrandingInput = z.object({
  version: settingsVersion,
  name: workspaceNameSchema,
  accent: hexColorSchema,
  /** Null: dark pages use a colour made from `accent`. */
  accentDark: hexColorSchema.nullable(),
  font: z.enum(workspaceFonts, 'invalid'),
  ...withIdempotencyKey,
});

/** Answer of `branding.save`: all settings as they are now. */
export const saveBrandingOutput = workspaceSettingsSchema;

/** Input of `branding.save`. */
export type SaveBrandingInput = z.infer<typeof saveBrandingInput>;
