import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useSession } from '../../../lib/use-session.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { useProviderLinks } from '../api/list-provider-links.ts';
import { useUnlinkPerson } from '../api/unlink-person.ts';
import { ProviderLinkList } from './provider-link-list.tsx';
import { UnlinkPerson } from './unlink-person.tsx';

/** The accounts elsewhere that sign somebody in, for administrators. Nothing for anybody else, and where there are none. */
export function ProviderLinksOf({ memberId }: { readonly memberId: string }) {
  const { member } = useSession();
  // One's own account is unlinked from one's own page, which keeps one signed in.
  return member.role === 'admin' && member.id !== memberId ? <LinksOf memberId={memberId} /> : null;
}

function LinksOf({ memberId }: { readonly memberId: string }) {
  const { t } = useLingui();
  const found = useProviderLinks(memberId);
  const unlink = useUnlinkPerson();
  if (found.isError) return <QueryFailure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || found.data.links.length === 0) return null;
  const { links, isLinkOn, name, email } = found.data;
  return (
    <Section title={t`Accounts elsewhere`}>
      <ProviderLinkList
        links={links}
        renderAction={(link) => (
          <UnlinkPerson link={link} title={t`Unlink ${name} from ${link.label}?`} unlink={unlink}>
            <Trans>
              For somebody whose account there changed or fell into other hands. They are signed out everywhere and told
              by mail.
            </Trans>{' '}
            {isLinkOn ? (
              <Trans>
                A link that is mailed to {email} lets them in, or {link.label} with an account of that address.
              </Trans>
            ) : (
              <Trans>
                {link.label} lets them in again with an account of {email}.
              </Trans>
            )}
          </UnlinkPerson>
        )}
      />
    </Section>
  );
}
