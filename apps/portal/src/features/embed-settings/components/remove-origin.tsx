import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { IconTrash } from '../../../ui/icons.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useRemoveEmbedOrigin } from '../api/remove-embed-origin.ts';

/** Takes an origin off the list, after asking. */
export function RemoveOrigin({ origin }: { readonly origin: string }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const remove = useRemoveEmbedOrigin();
  return (
    <>
      <IconButton
        label={t`Take ${origin} off the list`}
        icon={<IconTrash size={18} aria-hidden />}
        size="small"
        onClick={() => setIsAsking(true)}
      />
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Take ${origin} off the list?`}
        confirmLabel={t`Take it off`}
        onConfirm={() => remove.mutate({ origin, idempotencyKey: key.current() }, { onSettled: key.renew })}
        isBusy={remove.isPending}
        tone="danger"
        error={remove.error ? errorSentence(remove.error) : undefined}
      >
        <Trans>Its pages stop showing the portal, and whoever has it open there is signed out at once.</Trans>
      </ConfirmDialog>
    </>
  );
}
