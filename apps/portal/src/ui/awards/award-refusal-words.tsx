import { Trans } from '@lingui/react/macro';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { DateText } from '../format/date-text.tsx';

/** Why nothing is paid, and from when it is again; nothing where something is paid. */
export function AwardRefusalWords({ award: { refusal, paysAgainAt } }: { readonly award: AwardExplanation }) {
  switch (refusal) {
    case null:
      return null;
    case 'no-rule':
      return <Trans>No rule pays for this.</Trans>;
    case 'worth-nothing':
      return <Trans>This pays no points.</Trans>;
    case 'limit-reached':
      return paysAgainAt ? (
        <Trans>
          A limit is reached: it pays no points now, and again from <DateText at={paysAgainAt} form="long-day" />.
        </Trans>
      ) : (
        <Trans>A limit is reached: it pays no points any more.</Trans>
      );
  }
}
