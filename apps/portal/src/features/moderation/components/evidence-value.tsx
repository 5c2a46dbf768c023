import { Trans, useLingui } from '@lingui/react/macro';
import type { Evidence } from '@rostra/shared/challenges/evidence.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { EvidencePicture } from './evidence-picture.tsx';

/** What `EvidenceValue` takes. */
export interface EvidenceValueProps {
  readonly evidence: Evidence;
  readonly label: string;
}

/** What a champion gave for one request, as it can be judged best. */
export function EvidenceValue({ evidence, label }: EvidenceValueProps) {
  const { t } = useLingui();
  switch (evidence.kind) {
    case 'link':
      // The whole address is the words: where a link leads must be seen before it is followed.
      return <OutsideLink href={evidence.url}>{evidence.url}</OutsideLink>;
    case 'text':
      return (
        <Text as="div" keepsLines>
          {evidence.text}
        </Text>
      );
    case 'image':
      return <EvidencePicture fileId={evidence.fileId} label={label} />;
    case 'choice':
      return <Text>{evidence.choice}</Text>;
    case 'rating':
      return (
        <Text>
          <Trans>{evidence.stars} of 5 stars</Trans>
        </Text>
      );
    case 'date':
      return <Text>{evidence.date === '' ? t`No date` : <DateText at={evidence.date} form="long-day" />}</Text>;
  }
}
