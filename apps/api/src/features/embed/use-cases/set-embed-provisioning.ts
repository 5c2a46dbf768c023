import type { SetEmbedProvisioningInput } from '@rostra/shared/embed/change-embed-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { recordSettingsChange } from '../record-settings-change.ts';

/** Says what happens to visitors whom the host vouches for and nobody here knows. Those who are linked already stay so. */
export async function setEmbedProvisioning(scope: Scope, { provisioning }: SetEmbedProvisioningInput): Promise<null> {
  const workspace = await lockSettings(scope);
  recordSettingsChange(scope, {
    action: 'embed.setProvisioning',
    before: { provisioning: workspace.embedProvisioning },
    after: { provisioning },
  });
  workspace.embedProvisioning = provisioning;
  return null;
}
