import type { SwitchEmbeddingInput } from '@rostra/shared/embed/change-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { endEmbedSessions } from '../../sessions/index.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { recordSettingsChange } from '../record-settings-change.ts';

/** Turns embedding on or off. Off ends every embedded session at once. */
export async function switchEmbedding(scope: Scope, { isOn }: SwitchEmbeddingInput): Promise<null> {
  const workspace = await lockSettings(scope);
  recordSettingsChange(scope, { action: 'embed.switch', before: { isOn: workspace.isEmbedOn }, after: { isOn } });
  workspace.isEmbedOn = isOn;
  if (!isOn) await endEmbedSessions(scope);
  return null;
}
