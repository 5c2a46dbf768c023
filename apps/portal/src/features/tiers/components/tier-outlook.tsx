import { Plural, Trans } from '@lingui/react/macro';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { KeepingWords } from './keeping-words.tsx';
import classes from './tier.module.css';

/** What `TierOutlook` takes. */
export interface TierOutlookProps {
  readonly tier: GetTierOutput;
  readonly workspace: string;
}

/** What lies ahead in plain sentences: what keeps the tier, how far the next one is, and what will no longer count. */
export function TierOutlook({ tier: { tier, keeping, next, leaving, policy }, workspace }: TierOutlookProps) {
  const tierName = useTierName();
  return (
    <div className={classes.outlook}>
      <div className={classes.sentences}>
        {keeping ? (
          <div className={classNames(classes.keeping, keeping.isGrace && classes.inGrace)}>
            <KeepingWords tier={tier} keeping={keeping} />
          </div>
        ) : null}
        <p className={classes.ahead}>
          {next ? (
            <Trans>
              <strong>
                <Points value={next.missing} unit="none" /> more
              </strong>{' '}
              status points and you are {tierName(next.tier)}, at once.
            </Trans>
          ) : (
            <Trans>The highest tier is yours.</Trans>
          )}{' '}
          {leaving ? (
            <Trans>
              On <DateText at={leaving.on} form="long-day" />, <Points value={leaving.points} /> will be{' '}
              <Plural value={policy.windowMonths} one="a month" other="# months" /> old and no longer count.
            </Trans>
          ) : null}
        </p>
      </div>
      <LinkButton
        to="/w/$workspace/challenges"
        params={{ workspace }}
        variant={keeping?.isGrace ? 'primary' : undefined}
      >
        <Trans>See what earns points</Trans>
      </LinkButton>
    </div>
  );
}
