import { Trans } from '@lingui/react/macro';
import type { Evidence } from '@rostra/shared/challenges/evidence.schema';
import { useImage } from '../../../lib/use-image.ts';
import { DateText } from '../../../ui/format/date-text.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import { Text } from '../../../ui/text/text.tsx';
import classes from './given-evidence.module.css';

/** What `GivenEvidence` takes. */
export interface GivenEvidenceProps {
  readonly given: Evidence;
  /** What it answers; names a picture. */
  readonly label: string;
}

/** One piece of evidence as it was given. */
export function GivenEvidence({ given, label }: GivenEvidenceProps) {
  switch (given.kind) {
    case 'link':
      return <OutsideLink href={given.url}>{given.url}</OutsideLink>;
    case 'text':
      return (
        <Text as="div" keepsLines>
          {given.text}
        </Text>
      );
    case 'image':
      return <Picture uploadId={given.fileId} label={label} />;
    case 'choice':
      return given.choice;
    case 'rating':
      return <Trans>{given.stars} of 5</Trans>;
    case 'date':
      return <DateText at={given.date} form="long-day" />;
  }
}

function Picture({ uploadId, label }: { readonly uploadId: string; readonly label: string }) {
  const image = useImage(uploadId);
  if (image.isError) return <Trans>The picture cannot be shown at the moment.</Trans>;
  return image.data ? (
    <img src={image.data} alt={label} className={classes.picture} />
  ) : (
    <div className={classes.place} />
  );
}
