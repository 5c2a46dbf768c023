import { useLingui } from '@lingui/react/macro';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useRecheckImport } from '../api/recheck-import.ts';

/** Has a file checked again; the screen shows how far that is. */
export function RecheckButton({ importId }: { readonly importId: string }) {
  const { t } = useLingui();
  const recheck = useRecheckImport();
  const key = useIdempotencyKey();
  const toast = useToast();
  return (
    <Button
      isBusy={recheck.isPending}
      onClick={() =>
        recheck.mutate(
          { importId, idempotencyKey: key.current() },
          { onSuccess: key.renew, onError: (error) => toast(errorSentence(error), 'bad') },
        )
      }
    >
      {t`Check again`}
    </Button>
  );
}
