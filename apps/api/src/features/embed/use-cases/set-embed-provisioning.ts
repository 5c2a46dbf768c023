import type { SetEmbedProvisioningInput } from '@rostra/shared/embed/change-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { recordSettingsChange } from '../record-settings-change.ts';
import { requireRecentAdmin } from '../require-recent-admin.ts';

/**
 * Says what happens to visitors whom the host vouches for and nobody here knows. Those who are linked already stay so.
 *
 * @throws AppError `sign-in-not-recent` for letting everybody in
 */
export async function setEmbedProvisioning(scope: Scope, { provisioning }: SetEmbedProvisioningInput): Promise<null> {
  if (provisioning === 'create') requireRecentAdmin(scope);
  const workspace = await lockSettings(scope);
  recordSettingsChange(scope, {
    action: 'embed.setProvisioning',
    before: { provisioning: workspace.embedProvisioning },
    after: { provisioning },
  });
  workspace.embedProvisioning = provisioning;
  return null;
}
