import { useLingui } from '@lingui/react/macro';
import type { ProviderLink } from '@rostra/shared/oidc/provider-link.contract';
import { type ReactNode, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import type { useUnlinkSelf } from '../api/unlink-person.ts';
import { useHindranceWords } from '../use-hindrance-words.ts';

/** What `UnlinkPerson` takes. */
export interface UnlinkPersonProps {
  readonly link: ProviderLink;
  /** The question. */
  readonly title: string;
  /** Own, or somebody else's. */
  readonly unlink: ReturnType<typeof useUnlinkSelf>;
  /** What lets the person in from then on. */
  readonly children: ReactNode;
}

/** Unlinks an account, after asking. One that is somebody's last way in stays, and says so. */
export function UnlinkPerson({ link, title, unlink, children }: UnlinkPersonProps) {
  const { t } = useLingui();
  const hindranceWords = useHindranceWords();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const call = useProvenCall(unlink);

  function send() {
    const input = { linkId: link.id, idempotencyKey: key.current() };
    call.mutate(input, {
      onSuccess: () => setIsAsking(false),
      onSettled: key.renew,
    });
  }

  return (
    <>
      <Button size="small" aria-label={t`Unlink ${link.label}`} onClick={() => setIsAsking(true)}>
        {t`Unlink`}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={title}
        confirmLabel={t`Unlink`}
        tone="danger"
        onConfirm={send}
        isBusy={call.isPending}
        error={call.error ? errorSentence(call.error) : undefined}
        unavailableBecause={link.hindrance === null ? undefined : t`There would be no way in left.`}
      >
        {link.hindrance === null ? children : hindranceWords(link.hindrance)}
      </ConfirmDialog>
      {call.proof}
    </>
  );
}
