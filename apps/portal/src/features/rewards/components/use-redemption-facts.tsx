import { Plural, useLingui } from '@lingui/react/macro';
import type { GetRedemptionOutput } from '@rostra/shared/rewards/get-redemption.contract';
import type { Fact } from '../../../ui/data/key-value-list.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';

/** What staff look at before they answer: the champion, their company and place, and what the reward means to the program. */
export function useRedemptionFacts(redemption: GetRedemptionOutput): readonly Fact[] {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useNumberFormat();
  const { champion, reward, pointsCost } = redemption;
  const { name, title, email, accountName, region, tier, redemptionsCount } = champion;
  const facts: Array<Fact | null> = [
    { key: 'champion', label: t`Champion`, value: title ? `${name}, ${title}` : name },
    { key: 'email', label: t`E-mail`, value: email },
    accountName ? { key: 'account', label: t`Account`, value: accountName } : null,
    region ? { key: 'region', label: t`Region`, value: region } : null,
    {
      key: 'tier',
      label: t`Tier`,
      value: (
        <Row gap={4}>
          <TierMark tier={tier} size={18} isDecorative />
          {tierName(tier)}
        </Row>
      ),
    },
    {
      key: 'count',
      label: t`So far`,
      value: (
        <Plural
          value={redemptionsCount}
          one="# redemption, this one included"
          other="# redemptions, this one included"
        />
      ),
    },
    { key: 'cost', label: t`Cost`, value: <Points value={pointsCost} /> },
    reward.worth ? { key: 'worth', label: t`Worth`, value: <Money {...reward.worth} /> } : null,
    reward.shipsTo ? { key: 'ships', label: t`Ships to`, value: reward.shipsTo } : null,
    reward.stock === null ? null : { key: 'left', label: t`Left`, value: format.format(reward.stock) },
  ];
  return facts.filter((fact) => fact !== null);
}
