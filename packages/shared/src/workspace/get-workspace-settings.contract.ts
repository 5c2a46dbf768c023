import { workspaceSettingsSchema } from './workspace-settings.schema.ts';

/** Answer of `workspace.settings`. */
export const getWorkspaceSettingsOutput = workspaceSettingsSchema;
