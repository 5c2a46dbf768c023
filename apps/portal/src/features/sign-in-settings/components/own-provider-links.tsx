import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useOwnProviderLinks } from '../api/list-provider-links.ts';
import { useUnlinkSelf } from '../api/unlink-person.ts';
import { ProviderLinkList } from './provider-link-list.tsx';
import { UnlinkPerson } from './unlink-person.tsx';

/** The accounts elsewhere that sign the caller in. Nothing for who has none: most workspaces have no provider. */
export function OwnProviderLinks() {
  const { t } = useLingui();
  const found = useOwnProviderLinks();
  const unlink = useUnlinkSelf();
  if (found.isError) return <QueryFailure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || found.data.links.length === 0) return null;
  const { links, email } = found.data;
  return (
    <Section title={t`Accounts elsewhere`} hint={t`These sign you in without a mail.`}>
      <ProviderLinkList
        links={links}
        renderAction={(link) => (
          <UnlinkPerson link={link} title={t`Sign in through ${link.label} no longer?`} unlink={unlink}>
            <Trans>
              You stay signed in here. From the next time on, a link that is mailed to {email} lets you in. If you
              choose {link.label} again, your account there is linked anew.
            </Trans>
          </UnlinkPerson>
        )}
      />
    </Section>
  );
}
