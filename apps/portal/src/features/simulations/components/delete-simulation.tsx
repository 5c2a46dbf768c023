import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useDeleteSimulation } from '../api/delete-simulation.ts';

/** What `DeleteSimulation` takes. */
export interface DeleteSimulationProps {
  readonly simulationId: string;
  readonly onGone: () => void;
}

/** Throws a trial away that nobody needs any more; asks first. */
export function DeleteSimulation({ simulationId, onGone }: DeleteSimulationProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const drop = useDeleteSimulation();
  const key = useIdempotencyKey();
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsking(true)} aria-haspopup="dialog">{t`Throw away…`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Throw this trial away?`}
        confirmLabel={t`Throw away`}
        tone="danger"
        isBusy={drop.isPending}
        error={drop.isError ? errorSentence(drop.error) : undefined}
        onConfirm={() => drop.mutate({ simulationId, idempotencyKey: key.current() }, { onSuccess: onGone })}
      >
        <Text>
          <Trans>What it found is gone then. The drafts stay, and can be tried again at any time.</Trans>
        </Text>
      </ConfirmDialog>
    </>
  );
}
