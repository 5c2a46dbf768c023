import { Plural, useLingui } from '@lingui/react/macro';
import type { CatalogueItem } from '@rostra/shared/rewards/catalogue-item.schema';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';

/** What is to know about a reward beside its words: worth, pieces left, where it ships, for whom. */
export function RewardFacts({ reward }: { readonly reward: CatalogueItem }) {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useNumberFormat();
  const { worth, stock, shipsTo, minimumTier, perMemberLimit, redeemedCount } = reward;
  const facts: Array<Fact | null> = [
    worth ? { key: 'worth', label: t`Worth to you`, value: <Money {...worth} /> } : null,
    stock === null ? null : { key: 'left', label: t`Left`, value: stock === 0 ? t`None` : format.format(stock) },
    shipsTo ? { key: 'ships', label: t`Ships to`, value: shipsTo } : null,
    minimumTier === 'none'
      ? null
      : {
          key: 'tier',
          label: t`Opens at`,
          value: (
            <Row gap={4}>
              <TierMark tier={minimumTier} size={18} isDecorative />
              {tierName(minimumTier)}
            </Row>
          ),
        },
    perMemberLimit === null
      ? null
      : {
          key: 'limit',
          label: t`Per person`,
          value: (
            <>
              {format.format(perMemberLimit)}
              {redeemedCount > 0 ? (
                <>
                  {' · '}
                  <Plural value={redeemedCount} one="you have had #" other="you have had #" />
                </>
              ) : null}
            </>
          ),
        },
  ];
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? null : <KeyValueList facts={known} />;
}
