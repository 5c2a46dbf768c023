import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useDeactivateStaff } from '../api/deactivate-staff.ts';
import { useReactivateStaff } from '../api/reactivate-staff.ts';
import { EndedInvitations } from './ended-invitations.tsx';

/** Whether somebody may come in, and the way to change it. */
export function ChangeAccess({ person }: { readonly person: StaffRow }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const deactivate = useDeactivateStaff();
  const reactivate = useReactivateStaff();
  const isOff = person.state === 'deactivated';
  const change = useProvenCall(isOff ? reactivate : deactivate);
  const close = () => setIsAsking(false);
  function send() {
    const input = { memberId: person.id, idempotencyKey: key.current() };
    change.mutate(input, { onSuccess: close, onSettled: key.renew });
  }
  return (
    <Section title={t`Access`}>
      <Stack align="start">
        <Button variant={isOff ? 'primary' : 'danger'} onClick={() => setIsAsking(true)}>
          {isOff ? t`Switch on again` : t`Switch off`}
        </Button>
      </Stack>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={isOff ? t`Let ${person.name} in again?` : t`Switch off the access of ${person.name}?`}
        confirmLabel={isOff ? t`Switch on again` : t`Switch off`}
        onConfirm={send}
        isBusy={change.isPending}
        tone={isOff ? undefined : 'danger'}
        error={change.error ? errorSentence(change.error) : undefined}
      >
        {isOff ? (
          <Trans>They can sign in from now on, with the role they had.</Trans>
        ) : (
          <Trans>
            They are signed out everywhere at once and cannot sign in any more. What they did stays, with their name.
          </Trans>
        )}
        {!isOff && person.role === 'admin' ? (
          <>
            {' '}
            <EndedInvitations />
          </>
        ) : null}
      </ConfirmDialog>
      {change.proof}
    </Section>
  );
}
