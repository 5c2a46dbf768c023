import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useOidcSettings } from '../api/get-oidc-settings.ts';
import { useSignInSettings } from '../api/get-sign-in-settings.ts';
import { JoiningSection } from './joining-section.tsx';
import { ProviderSection } from './provider-section.tsx';
import { WaysHistory } from './ways-history.tsx';
import { WaysSection } from './ways-section.tsx';

/** How people sign in at top level, through which providers, and who may join by themselves. */
export function SignInSettingsScreen({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  const settings = useSignInSettings();
  const providers = useOidcSettings();
  const error = settings.error ?? providers.error;

  function retry() {
    void settings.refetch();
    void providers.refetch();
  }

  return (
    <Page title={t`Sign-in`} width="reading">
      <PageHeader
        title={t`Sign-in`}
        lead={
          <Trans>
            How champions and your team get in, and who may join without being invited. There are no passwords.
          </Trans>
        }
      />
      {settings.data && providers.data ? (
        <>
          <WaysSection settings={settings.data} workspace={workspace} />
          <JoiningSection policy={settings.data.policy} workspace={workspace} />
          {providers.data.map((provider) => (
            <ProviderSection
              key={provider.audience}
              provider={provider}
              standing={settings.data.providers.find(({ audience }) => audience === provider.audience)}
            />
          ))}
          <WaysHistory settings={settings.data} />
        </>
      ) : error ? (
        <QueryFailure error={error} onRetry={retry} />
      ) : (
        <LoadingState shape="rows" count={6} />
      )}
    </Page>
  );
}
