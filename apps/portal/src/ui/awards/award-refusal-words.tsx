import { Trans } from '@lingui/react/macro';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { DateText } from '../format/date-text.tsx';

/** What `AwardRefusalWords` takes. */
export interface AwardRefusalWordsProps {
  readonly award: AwardExplanation;
  /** The present, where the refusal is of some time ago: a limit that is over by then is told as over. */
  readonly now?: Date;
}

/** Why nothing is paid, and from when it is again; nothing where something is paid. */
export function AwardRefusalWords({ award: { refusal, paysAgainAt }, now }: AwardRefusalWordsProps) {
  switch (refusal) {
    case null:
      return null;
    case 'no-rule':
      return <Trans>No rule pays for this.</Trans>;
    case 'worth-nothing':
      return <Trans>This pays no points.</Trans>;
    case 'limit-reached':
      if (paysAgainAt && now && new Date(paysAgainAt) <= now) {
        return (
          <Trans>
            A limit was reached then, so it paid no points; since <DateText at={paysAgainAt} form="long-day" /> it pays
            again.
          </Trans>
        );
      }
      return paysAgainAt ? (
        <Trans>
          A limit is reached: it pays no points now, and again from <DateText at={paysAgainAt} form="long-day" />.
        </Trans>
      ) : (
        <Trans>A limit is reached: it pays no points any more.</Trans>
      );
  }
}
