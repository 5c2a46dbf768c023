import { Trans } from '@lingui/react/macro';
import type { StatementLine } from '@rostra/shared/points/statement-line.schema';
import type { ReactNode } from 'react';

/** What a line is about: its source where it has a name, else what kind of thing it was. */
export function LineSubject({
  line,
}: {
  readonly line: Pick<StatementLine, 'subject' | 'kind' | 'reason'>;
}): ReactNode {
  const { subject, kind, reason } = line;
  if (subject) return subject.part ? `${subject.title}: ${subject.part}` : subject.title;
  switch (kind) {
    case 'award':
    case 'grant':
      return reason ?? <Trans>Award</Trans>;
    case 'opening':
      return reason ?? <Trans>Brought along from before</Trans>;
    case 'merge':
      return <Trans>Two records of yours became one</Trans>;
    case 'expiry':
      return <Trans>Points past their date</Trans>;
    case 'reversal':
      return <Trans>Correction</Trans>;
    case 'hold':
    case 'release':
    case 'spend':
      return <Trans>Reward</Trans>;
  }
}

/** What happened, in a few words. */
export function LineDeed({ line }: { readonly line: Pick<StatementLine, 'kind' | 'handedOver' | 'isReversed'> }) {
  switch (line.kind) {
    case 'award':
    case 'grant':
    case 'opening':
      return line.isReversed ? <Trans>Earned, later taken back</Trans> : <Trans>Earned</Trans>;
    case 'merge':
      return <Trans>Moved here</Trans>;
    case 'reversal':
      return <Trans>Taken back</Trans>;
    case 'hold':
      return <Trans>Set aside for a reward</Trans>;
    case 'release':
      return <Trans>Given back</Trans>;
    case 'spend':
      return <Trans>Reward handed over, points set aside before are spent</Trans>;
    case 'expiry':
      return <Trans>Expired</Trans>;
  }
}
