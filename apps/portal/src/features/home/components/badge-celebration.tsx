import { Celebration } from '../../../ui/feedback/celebration.tsx';
import { BadgeMark } from '../../../ui/points/badge-mark.tsx';
import { type BadgeName, useBadgeWords } from '../../../ui/points/use-badge-words.ts';
import { Trans } from '@lingui/react/macro';

/** What `BadgeCelebration` takes. */
export interface BadgeCelebrationProps {
  readonly badge: BadgeName;
  readonly onDone: () => void;
}

/** A new badge, celebrated once; it also stands in the news beneath. */
export function BadgeCelebration({ badge, onDone }: BadgeCelebrationProps) {
  const { name } = useBadgeWords()(badge);
  return (
    <Celebration
      title={<Trans>New badge: {name}</Trans>}
      mark={<BadgeMark badge={badge} isEarned size={96} />}
      onDone={onDone}
    >
      <Trans>Thank you for what you did for it.</Trans>
    </Celebration>
  );
}
