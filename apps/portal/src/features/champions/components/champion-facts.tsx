import { Trans, useLingui } from '@lingui/react/macro';
import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useIsOwnAccountsOnly } from '../use-is-own-accounts-only.ts';
import { AccountOwner } from './account-owner.tsx';

/** What `ChampionFacts` takes. */
export interface ChampionFactsProps {
  readonly champion: GetChampionOutput;
  /** Shows everybody of the account; left out where the list does already. */
  readonly onShowAccount: (() => void) | undefined;
}

/** Who somebody is, and what they can spend. */
export function ChampionFacts({ champion, onShowAccount }: ChampionFactsProps) {
  const { t } = useLingui();
  const isOwnAccountsOnly = useIsOwnAccountsOnly();
  const { title, account, owner, email, availablePoints, heldPoints } = champion;
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        {title || account ? (
          <Text tone="soft">{title && account ? t`${title} at ${account.name}` : (title ?? account?.name)}</Text>
        ) : null}
        {email === null ? null : <Text>{email}</Text>}
      </Stack>
      <div>
        <Points value={availablePoints} size="title" unit="to-spend" />
        {heldPoints > 0 ? (
          <Text size={14} tone="soft">
            <Trans>
              <Points value={heldPoints} unit="none" /> more are set aside for redemptions
            </Trans>
          </Text>
        ) : null}
      </div>
      <KeyValueList facts={useFacts(champion)} />
      {account && !isOwnAccountsOnly ? <AccountOwner key={account.id} account={account} owner={owner} /> : null}
      {onShowAccount && account ? (
        <Row>
          <Button onClick={onShowAccount}>{t`Everybody at ${account.name}`}</Button>
        </Row>
      ) : null}
    </Stack>
  );
}

function useFacts({ segment, region, externalId, addedAt, seenAt }: GetChampionOutput): Fact[] {
  const { t } = useLingui();
  const told = (key: string, label: string, value: string | null) => (value === null ? [] : [{ key, label, value }]);
  return [
    ...told('segment', t`Segment`, segment),
    ...told('region', t`Region`, region),
    ...told('id', t`Member ID`, externalId),
    { key: 'added', label: t`Added`, value: <DateText at={addedAt} /> },
    { key: 'seen', label: t`Last visit`, value: seenAt === null ? t`Not yet` : <RelativeTime at={seenAt} /> },
  ];
}
