import { Trans, useLingui } from '@lingui/react/macro';
import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useRemoveOidcConnection } from '../api/remove-oidc-connection.ts';

/** Takes the provider away, after asking. */
export function RemoveProvider({ audience }: Pick<OidcConnection, 'audience'>) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const remove = useRemoveOidcConnection();
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsking(true)}>{t`Disconnect`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Disconnect this provider?`}
        confirmLabel={t`Disconnect`}
        onConfirm={() => remove.mutate({ audience, idempotencyKey: key.current() }, { onSettled: key.renew })}
        isBusy={remove.isPending}
        tone="danger"
        error={remove.error ? errorSentence(remove.error) : undefined}
      >
        <Trans>Its secret is thrown away, and so is who was linked to whom. Whoever is signed in stays so.</Trans>
      </ConfirmDialog>
    </>
  );
}
