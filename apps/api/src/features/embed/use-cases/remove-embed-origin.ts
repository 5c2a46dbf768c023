import type { RemoveEmbedOriginInput } from '@rostra/shared/embed/change-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { endEmbedSessions } from '../../sessions/index.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { recordSettingsChange } from '../record-settings-change.ts';

/**
 * Takes an origin off the list and ends every embedded session; frames on the other origins sign in again by themselves. Asks for no recent sign-in, because
 * it has to be quick.
 *
 * @throws AppError `not-found`
 */
export async function removeEmbedOrigin(scope: Scope, { origin }: RemoveEmbedOriginInput): Promise<null> {
  const workspace = await lockSettings(scope);
  if (!workspace.embedOrigins.includes(origin)) throw new AppError('not-found');
  recordSettingsChange(scope, { action: 'embed.removeOrigin', before: { origin }, after: null });
  workspace.embedOrigins = workspace.embedOrigins.filter((listed) => listed !== origin);
  await endEmbedSessions(scope);
  return null;
}
