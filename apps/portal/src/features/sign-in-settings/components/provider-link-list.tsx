import { Trans, useLingui } from '@lingui/react/macro';
import type { ProviderLink } from '@rostra/shared/oidc/provider-link.contract';
import type { ReactNode } from 'react';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What `ProviderLinkList` takes. */
export interface ProviderLinkListProps {
  readonly links: readonly ProviderLink[];
  readonly renderAction: (link: ProviderLink) => ReactNode;
}

/** Accounts at identity providers, each with since when it signs somebody in. */
export function ProviderLinkList({ links, renderAction }: ProviderLinkListProps) {
  const { t } = useLingui();
  return (
    <RuledList
      label={t`Accounts elsewhere`}
      items={links.map((link) => ({
        key: link.id,
        content: (
          <Stack gap={4}>
            <Text as="span" weight="strong">
              {link.label}
            </Text>
            <Text size={14} tone="soft">
              <Trans>
                Linked on <DateText at={link.linkedAt} />, at {hostOf(link.issuer)}.
              </Trans>
            </Text>
          </Stack>
        ),
        action: renderAction(link),
      }))}
    />
  );
}

/** The host is what people recognise of an issuer; one that is no address is shown as it is. */
function hostOf(issuer: string): string {
  return URL.parse(issuer)?.host ?? issuer;
}
