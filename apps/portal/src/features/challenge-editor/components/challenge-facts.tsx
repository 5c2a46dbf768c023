import { Plural, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { type Fact, KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { OfferWindow } from './offer-window.tsx';

/** The figures of a challenge that was published. */
export function ChallengeFacts({ challenge }: { readonly challenge: StaffChallenge }) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const { submissions, cost, publishedAt, closedAt } = challenge;
  const facts: Fact[] = [
    { key: 'waiting', label: t`Waiting for you`, value: number.format(submissions.waiting) },
    { key: 'under-way', label: t`Under way`, value: number.format(submissions.underWay) },
    { key: 'approved', label: t`Approved`, value: number.format(submissions.approved) },
    { key: 'declined', label: t`Declined`, value: number.format(submissions.declined) },
    {
      key: 'each',
      label: t`Pays per champion`,
      value: challenge.isRepeatable ? (
        <Plural value={cost.pointsPerChampion} one="# point at most, each time" other="# points at most, each time" />
      ) : (
        <Plural value={cost.pointsPerChampion} one="# point at most" other="# points at most" />
      ),
    },
    {
      key: 'who',
      label: t`Who may do it`,
      value: <Plural value={cost.championsWhoMay} one="# champion now" other="# champions now" />,
    },
    { key: 'window', label: t`Until`, value: <OfferWindow {...challenge} /> },
  ];
  if (publishedAt)
    facts.push({ key: 'published', label: t`Published`, value: <DateText at={publishedAt} form="day-time" /> });
  if (closedAt) facts.push({ key: 'closed', label: t`Closed`, value: <DateText at={closedAt} form="day-time" /> });
  return <KeyValueList facts={facts} />;
}
