import type { SwitchEmbeddingInput } from '@rostra/shared/embed/change-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { endEmbedSessions } from '../../sessions/index.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { recordSettingsChange } from '../record-settings-change.ts';
import { requireRecentAdmin } from '../require-recent-admin.ts';

/**
 * Turns embedding on or off. Off ends every embedded session at once and asks for no recent sign-in, because it has to be quick.
 *
 * @throws AppError `sign-in-not-recent` for on
 */
export async function switchEmbedding(scope: Scope, { isOn }: SwitchEmbeddingInput): Promise<null> {
  if (isOn) requireRecentAdmin(scope);
  const workspace = await lockSettings(scope);
  recordSettingsChange(scope, { action: 'embed.switch', before: { isOn: workspace.isEmbedOn }, after: { isOn } });
  workspace.isEmbedOn = isOn;
  if (!isOn) await endEmbedSessions(scope);
  return null;
}
