import { Trans, useLingui } from '@lingui/react/macro';
import type { StartProofOutput } from '@rostra/shared/identity/prove-identity.contract';
import { useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { signWithPasskey } from '../browser-passkeys.ts';
import { errorSentence } from '../error-messages.ts';
import { useIdempotencyKey } from '../use-idempotency-key.ts';
import { useProveByPasskey } from './prove-identity.ts';

/** What `ProofByPasskey` takes. */
export interface ProofByPasskeyProps {
  readonly started: Extract<StartProofOutput, { readonly way: 'passkey' }>;
  readonly onConfirmed: () => void;
}

/** One of the person's passkeys. */
export function ProofByPasskey({ started, onConfirmed }: ProofByPasskeyProps) {
  const { t } = useLingui();
  const key = useIdempotencyKey();
  const prove = useProveByPasskey();
  const [isAsking, setIsAsking] = useState(false);

  async function ask() {
    setIsAsking(true);
    const response = await signWithPasskey(started.options).finally(() => setIsAsking(false));
    if (!response) return;
    const { ticket } = started;
    prove.mutate({ ticket, response, idempotencyKey: key.current() }, { onSuccess: onConfirmed, onSettled: key.renew });
  }

  return (
    <Stack gap={16} align="start">
      <p>
        <Trans>Your browser asks you for a passkey: a finger, a face, a PIN or a key.</Trans>
      </p>
      {prove.error ? <Notice tone="bad">{errorSentence(prove.error)}</Notice> : null}
      <Button variant="primary" onClick={() => void ask()} isBusy={isAsking || prove.isPending}>
        {t`Use a passkey`}
      </Button>
    </Stack>
  );
}
