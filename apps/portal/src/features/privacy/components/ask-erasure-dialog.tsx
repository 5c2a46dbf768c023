import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GetOwnDataOutput } from '@rostra/shared/privacy/get-own-data.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAskErasure } from '../api/ask-erasure.ts';

/** What `AskErasureDialog` takes. */
export interface AskErasureDialogProps {
  readonly own: GetOwnDataOutput;
  readonly onClose: () => void;
}

/** Says what would be given up, and asks for the own address before it is asked for. */
export function AskErasureDialog({ own: { email, open }, onClose }: AskErasureDialogProps) {
  const { t } = useLingui();
  const [confirmation, setConfirmation] = useState('');
  const key = useIdempotencyKey();
  const ask = useProvenCall(useAskErasure());
  const send = () =>
    ask.mutate({ confirmation, idempotencyKey: key.current() }, { onSuccess: onClose, onSettled: key.renew });
  const isSame = confirmation.trim().toLowerCase() === email;
  if (ask.proof) return ask.proof;
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Erase everything about you?`}
      confirmLabel={t`Erase me in 14 days`}
      tone="danger"
      onConfirm={send}
      isBusy={ask.isPending}
      error={ask.error ? errorSentence(ask.error) : undefined}
      unavailableBecause={isSame ? undefined : t`Type your address first.`}
    >
      <Stack gap={12}>
        {open.available + open.held > 0 ? (
          <Text>
            <Plural
              value={open.available + open.held}
              one="You have # point to spend. It is lost with you."
              other="You have # points to spend. They are lost with you."
            />
          </Text>
        ) : null}
        {open.redemptions > 0 ? (
          <Text>
            <Plural
              value={open.redemptions}
              one="# reward is on its way. It is cancelled unless it reaches you before."
              other="# rewards are on their way. They are cancelled unless they reach you before."
            />
          </Text>
        ) : null}
        {open.submissions + open.betas > 0 ? (
          <Text>
            <Trans>What you have under way in challenges and betas ends.</Trans>
          </Text>
        ) : null}
        <TextField
          label={t`Type ${email} to confirm`}
          value={confirmation}
          onChange={(event) => setConfirmation(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Stack>
    </ConfirmDialog>
  );
}
