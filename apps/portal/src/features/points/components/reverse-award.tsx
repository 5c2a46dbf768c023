import { Trans, useLingui } from '@lingui/react/macro';
import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';

/** What `ReverseAward` takes. */
export interface ReverseAwardProps {
  readonly memberName: string;
  readonly line: ExplainPostingOutput;
}

/** Offers to take an award back, where the line is one that can be. */
export function ReverseAward({ memberName, line }: ReverseAwardProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const isAward = line.kind === 'award' || line.kind === 'grant' || line.kind === 'opening';
  if (!isAward || line.isReversed) return null;
  return (
    <div>
      <Button onClick={() => setIsOpen(true)}>
        <Trans>Reverse this award</Trans>
      </Button>
      <ReverseDialog
        memberName={memberName}
        title={t`Reverse this award?`}
        postingId={line.postingId}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      />
    </div>
  );
}
