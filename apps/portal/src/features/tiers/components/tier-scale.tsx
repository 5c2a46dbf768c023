import { useLingui } from '@lingui/react/macro';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { classNames } from '../../../ui/class-names.ts';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import classes from './tier.module.css';

/**
 * The whole way on one line: a stop for each tier at even distances, filled as far as the points reach. The words around it say the same,
 * so that it is one picture to a screen reader.
 */
export function TierScale({ tier: { ladder, statusPoints, tier: held } }: { readonly tier: GetTierOutput }) {
  const { t } = useLingui();
  const format = useNumberFormat();
  const tierName = useTierName();
  const stops = ladder.map(({ tier, threshold }) => `${tierName(tier)} ${format.format(threshold)}`).join(', ');
  return (
    <div
      role="img"
      aria-label={t`${format.format(statusPoints)} status points on the way: ${stops}`}
      className={classes.scale}
    >
      {ladder.map(({ tier, threshold }, index) => {
        const below = ladder[index - 1]?.threshold ?? 0;
        const share = Math.min(1, Math.max(0, (statusPoints - below) / (threshold - below)));
        return (
          <span key={tier} className={classes.leg}>
            <span className={classes.track}>
              <span className={classes.fill} style={{ inlineSize: `${share * 100}%` }} />
            </span>
            <span className={classNames(classes.stop, share === 1 && classes.reached, tier === held && classes.held)}>
              <TierMark tier={tier} size={24} isDecorative />
              <span className={classes.stopWords}>
                <span className={classes.stopName}>{tierName(tier)}</span>
                <span className={classes.threshold}>{format.format(threshold)}</span>
              </span>
            </span>
          </span>
        );
      })}
    </div>
  );
}
