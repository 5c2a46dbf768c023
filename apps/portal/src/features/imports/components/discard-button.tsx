import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useDiscardImport } from '../api/discard-import.ts';

/** Throws a file away that nobody wants written; asks first. */
export function DiscardButton({ importId }: { readonly importId: string }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const discard = useDiscardImport();
  const key = useIdempotencyKey();
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsking(true)}>{t`Throw away`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Throw this file away?`}
        confirmLabel={t`Throw away`}
        tone="danger"
        isBusy={discard.isPending}
        error={discard.isError ? errorSentence(discard.error) : undefined}
        onConfirm={() =>
          discard.mutate({ importId, idempotencyKey: key.current() }, { onSuccess: () => setIsAsking(false) })
        }
      >
        <Text>
          <Trans>None of its lines is imported, and none is kept. You can bring the same file again at any time.</Trans>
        </Text>
      </ConfirmDialog>
    </>
  );
}
