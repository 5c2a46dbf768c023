import { Trans } from '@lingui/react/macro';
import type { StandingOutput } from '@rostra/shared/points/standing.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { TextLink } from '../../../ui/text/text-link.tsx';
import classes from './home.module.css';

/** What `StandingCard` takes. */
export interface StandingCardProps {
  readonly workspace: string;
  readonly standing: StandingOutput;
}

/** Where the champion stands: the tier, the way to the next in words with what it brings, and what there is to spend. */
export function StandingCard({ workspace, standing }: StandingCardProps) {
  const { tier, statusPoints, next, benefits, available } = standing;
  return (
    <Card as="section">
      <TierProgress
        tier={tier}
        statusPoints={statusPoints}
        next={next}
        unlocks={next ? <Unlocks next={next} /> : <Brings benefits={benefits} />}
      />
      <KeptUntil standing={standing} />
      <p className={classes.kept}>
        <TextLink to="/w/$workspace/tier" params={{ workspace }}>
          {tier === 'none' ? <Trans>What tiers bring</Trans> : <Trans>Your tier and what keeps it</Trans>}
        </TextLink>
      </p>
      <p className={classes.spend}>
        <Points value={available} unit="to-spend" />
        <TextLink to="/w/$workspace/rewards" params={{ workspace }}>
          <Trans>Rewards</Trans>
        </TextLink>
      </p>
    </Card>
  );
}

function Unlocks({ next }: { readonly next: NonNullable<StandingOutput['next']> }) {
  const tierName = useTierName();
  if (next.unlocks.length === 0) return null;
  return (
    <Trans>
      {tierName(next.tier)} opens: {next.unlocks.join(' · ')}
    </Trans>
  );
}

function Brings({ benefits }: { readonly benefits: readonly string[] }) {
  return benefits.length === 0 ? null : <Trans>It opens: {benefits.join(' · ')}</Trans>;
}

function KeptUntil({ standing: { tier, keptUntil, graceEndsAt } }: { readonly standing: StandingOutput }) {
  const tierName = useTierName();
  if (graceEndsAt) {
    return (
      <p className={classes.grace}>
        <Trans>
          {tierName(tier)} ends on <DateText at={graceEndsAt} form="long-day" /> unless the points are back by then
        </Trans>
      </p>
    );
  }
  if (!keptUntil) return null;
  return (
    <p className={classes.kept}>
      <Trans>
        {tierName(tier)} is yours until <DateText at={keptUntil} form="long-day" /> at least
      </Trans>
    </p>
  );
}
