import { Plural, Trans } from '@lingui/react/macro';
import type { StandingOutput } from '@rostra/shared/points/standing.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { StatementLink, type StatementLinkProps } from './statement-link.tsx';
import classes from './statement.module.css';

/** What `StandingFigures` takes. */
export interface StandingFiguresProps extends Pick<StatementLinkProps, 'workspace' | 'owner'> {
  readonly standing: StandingOutput;
}

/** The two figures a statement is about: points to spend, with what is set aside and what goes next, and the way through the tiers. Each leads to its lines. */
export function StandingFigures({ workspace, owner, standing }: StandingFiguresProps) {
  const { tier, statusPoints, next, available, keptUntil } = standing;
  const tierName = useTierName();
  return (
    <div className={classes.figures}>
      <div className={classes.figure}>
        <Points value={available} unit="to-spend" size="hero" />
        <SpendFacts workspace={workspace} owner={owner} standing={standing} />
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
          <StatementLink workspace={workspace} owner={owner} search={{ kind: 'status' }} isQuiet>
            {standing.windowMonths === null ? (
              <Trans>Status points count for good.</Trans>
            ) : (
              <Plural
                value={standing.windowMonths}
                one="Status points of the last month count."
                other="Status points of the last # months count."
              />
            )}
          </StatementLink>{' '}
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

function SpendFacts({ workspace, owner, standing: { available, held, owed, nextExpiry } }: StandingFiguresProps) {
  return (
    <>
      {held > 0 ? (
        <p className={classes.soft}>
          <StatementLink workspace={workspace} owner={owner} search={{ kind: 'used' }} isQuiet>
            <Trans>
              <Points value={held} /> set aside for rewards under way
            </Trans>
          </StatementLink>
        </p>
      ) : null}
      {owed > 0 ? (
        <p className={classes.soft}>
          <StatementLink workspace={workspace} owner={owner} search={{ kind: 'corrected' }} isQuiet>
            <Trans>
              <Points value={owed} /> come off the next you earn, because an award was taken back after they were spent
            </Trans>
          </StatementLink>
        </p>
      ) : null}
      {nextExpiry ? (
        <p className={classes.soft}>
          <StatementLink workspace={workspace} owner={owner} search={{ lots: true }} isQuiet>
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
          </StatementLink>
        </p>
      ) : null}
    </>
  );
}
