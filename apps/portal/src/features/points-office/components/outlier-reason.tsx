import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Outlier } from '@rostra/shared/points-office/list-outliers.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';

/** Why somebody stands in the list, with the limit that was passed. */
export function OutlierReason({ outlier }: { readonly outlier: Outlier }) {
  const { i18n } = useLingui();
  const format = useNumberFormat();
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent' });
  switch (outlier.kind) {
    case 'fast-earner': {
      const { points, awards, usualPoints, limits } = outlier;
      const [earned, usual, least] = [points, usualPoints, limits.pointsMin].map((figure) => format.format(figure));
      return (
        <>
          <Plural
            value={awards}
            one={`Earned ${earned} points to spend in # award; ${usual} is usual.`}
            other={`Earned ${earned} points to spend in # awards; ${usual} is usual.`}
          />{' '}
          <Trans>
            Listed from {limits.timesMedian} times the usual and {least} points on.
          </Trans>
        </>
      );
    }
    case 'same-approver': {
      const { approver, approvals, ofApprovals, usualPercent, limits } = outlier;
      const [usual, least] = [usualPercent, limits.sharePercentMin].map((share) => percent.format(share / 100));
      return (
        <>
          <Trans>
            {approver.name} approved {approvals} of {ofApprovals} awards; of everybody else’s it is {usual}.
          </Trans>{' '}
          <Trans>
            Listed from {limits.approvalsMin} approvals and {least} on.
          </Trans>
        </>
      );
    }
    case 'burst': {
      const { awards, points, minutes, at, limits } = outlier;
      return (
        <>
          <Trans>
            {awards} awards within {minutes} minutes, {format.format(points)} points to spend in all, the last on{' '}
            <DateText at={at} form="day-time" />.
          </Trans>{' '}
          <Trans>Listed from {limits.awardsMin} awards on.</Trans>
        </>
      );
    }
  }
}
