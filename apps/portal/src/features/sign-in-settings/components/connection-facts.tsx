import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';

/** What `ConnectionFacts` takes. */
export interface ConnectionFactsProps {
  readonly connection: OidcConnection;
  readonly linkedPeople: number;
}

/** A connected provider as it is stored, without its secret. */
export function ConnectionFacts({ connection, linkedPeople }: ConnectionFactsProps) {
  const { t } = useLingui();
  const { audience, issuer, clientId, label, vouchedDomains, changedAt } = connection;
  const anyDomain =
    audience === 'staff' ? t`No domain yet, so nobody new gets in` : t`Any domain, where it has verified the address`;
  return (
    <KeyValueList
      facts={[
        { key: 'label', label: t`Button`, value: <Trans>Continue with {label}</Trans> },
        { key: 'issuer', label: t`Issuer`, value: <code>{issuer}</code> },
        { key: 'client', label: t`Client ID`, value: <code>{clientId}</code> },
        { key: 'secret', label: t`Client secret`, value: t`Stored, encrypted` },
        {
          key: 'domains',
          label: t`Answers for addresses of`,
          value: vouchedDomains.length === 0 ? anyDomain : vouchedDomains.join(', '),
        },
        {
          key: 'people',
          label: t`Linked`,
          value: <Plural value={linkedPeople} one="# person" other="# people" />,
        },
        { key: 'changed', label: t`Changed`, value: <DateText at={changedAt} form="day-time" /> },
      ]}
    />
  );
}
