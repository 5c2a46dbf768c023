import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OwnStreakOutput } from '@rostra/shared/streaks/own-streak.contract';
import { LastDay } from '../../../ui/format/last-day.tsx';
import classes from './streak-card.module.css';

/** How a streak stands, plainly: what this week needs, what covers it, what it brings. No guilt, no countdown. */
export function StreakWords({ streak }: { readonly streak: OwnStreakOutput }) {
  const { i18n } = useLingui();
  const { freezes, weeksPerFreeze, bonus, longestWeeks, weeks } = streak;
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 2 });
  const raise = percent.format(bonus.basisPoints / 10_000);
  return (
    <>
      <p>
        <ThisWeek streak={streak} />
      </p>
      <p className={classes.soft}>
        {freezes > 0 ? (
          <Plural value={freezes} one="# freeze is banked." other="# freezes are banked." />
        ) : weeksPerFreeze === null ? null : (
          <Plural
            value={weeksPerFreeze}
            one="No freeze is banked; every week banks one."
            other="No freeze is banked; every # weeks bank one."
          />
        )}{' '}
        {bonus.basisPoints > 0 ? <Trans>Your awards are raised by {raise}.</Trans> : null} <NextBonus bonus={bonus} />{' '}
        {longestWeeks > weeks ? <Trans>Your longest was {longestWeeks}.</Trans> : null}
      </p>
    </>
  );
}

/** Whether more waits, and from when: "more" only where something is raised already. */
function NextBonus({ bonus: { basisPoints, nextAtWeeks } }: Pick<OwnStreakOutput, 'bonus'>) {
  if (nextAtWeeks === null) return null;
  return basisPoints > 0 ? (
    <Plural
      value={nextAtWeeks}
      one="From # week on they are raised more."
      other="From # weeks on they are raised more."
    />
  ) : (
    <Plural
      value={nextAtWeeks}
      one="From # week on your awards are raised."
      other="From # weeks on your awards are raised."
    />
  );
}

function ThisWeek({ streak: { state, freezes, weekEndsAt } }: { readonly streak: OwnStreakOutput }) {
  switch (state) {
    case 'safe':
      return <Trans>This week counts already.</Trans>;
    case 'none':
      return <Trans>It begins with the next points you earn.</Trans>;
    case 'at-risk':
      return freezes > 0 ? (
        <Trans>
          Nothing earned this week yet. If it stays so until <LastDay closesAt={weekEndsAt} form="long-day" />, a freeze
          covers it.
        </Trans>
      ) : (
        <Trans>
          Nothing earned this week yet. It goes on with points until <LastDay closesAt={weekEndsAt} form="long-day" />,
          and begins anew after that.
        </Trans>
      );
  }
}
