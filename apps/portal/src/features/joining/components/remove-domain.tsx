import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { IconTrash } from '../../../ui/icons.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useRemoveAccountDomain } from '../api/remove-account-domain.ts';

/** What `RemoveDomain` takes. */
export interface RemoveDomainProps {
  readonly domain: string;
  readonly accountName: string;
}

/** Takes a domain from its account, after asking. */
export function RemoveDomain({ domain, accountName }: RemoveDomainProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const remove = useRemoveAccountDomain();
  return (
    <>
      <IconButton
        label={t`Take ${domain} from ${accountName}`}
        icon={<IconTrash size={18} aria-hidden />}
        size="small"
        onClick={() => setIsAsking(true)}
      />
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Take ${domain} from ${accountName}?`}
        confirmLabel={t`Take it away`}
        onConfirm={() => remove.mutate({ domain, idempotencyKey: key.current() }, { onSettled: key.renew })}
        isBusy={remove.isPending}
        tone="danger"
        error={remove.error ? errorSentence(remove.error) : undefined}
      >
        <Trans>People of this domain no longer join by themselves. Whoever has joined stays.</Trans>
      </ConfirmDialog>
    </>
  );
}
