import { Trans, useLingui } from '@lingui/react/macro';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { classNames } from '../../../ui/class-names.ts';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import classes from './tier.module.css';

const RANKS = ['none', 'bronze', 'silver', 'gold'] as const;

/** The three tiers side by side, lowest first: what each takes and what it brings. */
export function TierLadder({ tier: { ladder, tier: held } }: { readonly tier: GetTierOutput }) {
  const tierName = useTierName();
  return (
    <ol role="list" className={classes.ladder}>
      {ladder.map((rung) => (
        <li key={rung.tier} className={classNames(classes.rung, rung.tier === held && classes.own)}>
          <div className={classes.rungHead}>
            <TierMark tier={rung.tier} size={32} isDecorative />
            <Heading level={3} size={20}>
              {tierName(rung.tier)}
            </Heading>
            <RungState rung={rung} held={held} />
          </div>
          <p className={classes.soft}>
            <Trans>
              from <Points value={rung.threshold} unit="status" />
            </Trans>
          </p>
          {rung.benefits.length > 0 ? (
            <ul className={classes.benefits}>
              {rung.benefits.map((benefit) => (
                <li key={benefit}>{benefit}</li>
              ))}
            </ul>
          ) : (
            <p className={classes.soft}>
              <Trans>The recognition itself; nothing more is promised yet.</Trans>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

interface RungStateProps {
  readonly rung: GetTierOutput['ladder'][number];
  readonly held: GetTierOutput['tier'];
}

function RungState({ rung, held }: RungStateProps) {
  const { t } = useLingui();
  if (rung.tier === held) return <StatusPill tone="good">{t`Yours`}</StatusPill>;
  if (RANKS.indexOf(rung.tier) < RANKS.indexOf(held))
    return <StatusPill tone="neutral">{t({ message: 'Passed', context: 'tier' })}</StatusPill>;
  return (
    <span className={classes.missing}>
      <Trans>
        <Points value={rung.missing} unit="none" /> more
      </Trans>
    </span>
  );
}
