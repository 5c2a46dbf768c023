import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useEmbedSettings } from '../api/get-embed-settings.ts';
import { AccessKeySection } from './access-key-section.tsx';
import { CheckSection } from './check-section.tsx';
import { DeveloperSection } from './developer-section.tsx';
import { EmbedSwitch } from './embed-switch.tsx';
import { KeySection } from './key-section.tsx';
import { OriginSection } from './origin-section.tsx';
import { PreviewSection } from './preview-section.tsx';
import { ProvisioningSection } from './provisioning-section.tsx';
import { StillMissing } from './still-missing.tsx';

/** Where and how the portal may be embedded: everything an administrator sets, and everything a host's developers need. */
export function EmbedSettingsScreen({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  const settings = useEmbedSettings();
  return (
    <Page title={t`Embedding`} width="reading">
      <PageHeader
        title={t`Embedding`}
        lead={
          <Trans>
            Show the portal inside your own site. Your visitors are signed in already, in your colours, without cookies
            of ours.
          </Trans>
        }
        actions={settings.data ? <EmbedSwitch isOn={settings.data.isOn} /> : undefined}
      />
      {settings.data ? (
        <>
          <StillMissing settings={settings.data} />
          <PreviewSection workspace={workspace} />
          <OriginSection origins={settings.data.origins} />
          <KeySection keys={settings.data.keys.filter(({ algorithm }) => algorithm !== 'bearer')} />
          <AccessKeySection keys={settings.data.keys.filter(({ algorithm }) => algorithm === 'bearer')} />
          <ProvisioningSection provisioning={settings.data.provisioning} />
          <DeveloperSection settings={settings.data} workspace={workspace} />
          <CheckSection />
        </>
      ) : settings.isError ? (
        <QueryFailure error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <LoadingState shape="rows" count={6} />
      )}
    </Page>
  );
}
