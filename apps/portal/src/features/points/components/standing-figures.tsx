import { Plural, Trans } from '@lingui/react/macro';
import type { StandingOutput } from '@rostra/shared/points/standing.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import classes from './statement.module.css';

/** The two figures a statement is about: points to spend, with what is set aside and what goes next, and the way through the tiers. */
export function StandingFigures({ standing }: { readonly standing: StandingOutput }) {
  const { tier, statusPoints, next, available, keptUntil } = standing;
  const tierName = useTierName();
  return (
    <div className={classes.figures}>
      <div className={classes.figure}>
        <Points value={available} unit="to-spend" size="hero" />
        <SpendFacts standing={standing} />
      </div>
      <div className={classes.figure}>
        <TierProgress
          tier={tier}
          statusPoints={statusPoints}
          next={next}
          unlocks={
            next && next.unlocks.length > 0 ? (
              <Trans>
                {tierName(next.tier)} opens: {next.unlocks.join(' · ')}
              </Trans>
            ) : null
          }
        />
        <p className={classes.soft}>
          {standing.windowMonths === null ? (
            <Trans>Status points count for good.</Trans>
          ) : (
            <Plural
              value={standing.windowMonths}
              one="Status points of the last month count."
              other="Status points of the last # months count."
            />
          )}{' '}
          {keptUntil ? (
            <Trans>
              {tierName(tier)} is kept until <DateText at={keptUntil} form="long-day" /> at least.
            </Trans>
          ) : null}
        </p>
      </div>
    </div>
  );
}

function SpendFacts({ standing: { available, held, owed, nextExpiry } }: { readonly standing: StandingOutput }) {
  return (
    <>
      {held > 0 ? (
        <p className={classes.soft}>
          <Trans>
            <Points value={held} /> set aside for rewards under way
          </Trans>
        </p>
      ) : null}
      {owed > 0 ? (
        <p className={classes.soft}>
          <Trans>
            <Points value={owed} /> come off the next you earn, because an award was taken back after they were spent
          </Trans>
        </p>
      ) : null}
      {nextExpiry ? (
        <p className={classes.soft}>
          {nextExpiry.points < available ? (
            <Trans>
              <Points value={nextExpiry.points} /> last until <DateText at={nextExpiry.at} form="long-day" />, the
              others longer
            </Trans>
          ) : (
            <Trans>
              They last until <DateText at={nextExpiry.at} form="long-day" />
            </Trans>
          )}
        </p>
      ) : null}
    </>
  );
}
