import { Trans } from '@lingui/react/macro';
import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import classes from './tier.module.css';

/** What `TierStandingHead` takes. */
export interface TierStandingHeadProps {
  readonly tier: GetTierOutput;
  readonly workspace: string;
}

/** The tier and the status points that count, as large as they matter here, with the way to the lines they add up from. */
export function TierStandingHead({ tier: { tier, since, statusPoints }, workspace }: TierStandingHeadProps) {
  const tierName = useTierName();
  return (
    <div className={classes.head}>
      <span className={classes.mark}>
        <TierMark tier={tier} size={72} isDecorative />
      </span>
      <div>
        <Heading level={2} size={44}>
          {tierName(tier)}
        </Heading>
        {since ? (
          <p className={classes.soft}>
            <Trans>
              since <DateText at={since} form="long-day" />
            </Trans>
          </p>
        ) : null}
      </div>
      <div className={classes.count}>
        <p>
          <Points value={statusPoints} unit="status" size="hero" />
        </p>
        {statusPoints === 0 ? null : (
          <p className={classes.from}>
            <TextLink
              to="/w/$workspace/points"
              params={{ workspace }}
              search={{ kind: 'status' }}
              hash="statement"
              isQuiet
            >
              <Trans>What they add up from</Trans>
            </TextLink>
          </p>
        )}
      </div>
    </div>
  );
}
