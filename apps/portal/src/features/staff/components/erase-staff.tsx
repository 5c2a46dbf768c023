import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { EraseDialog } from '../../../lib/step-up/erase-dialog.tsx';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useEraseStaff } from '../api/erase-staff.ts';
import type { StaffDetailProps } from './staff-detail-props.ts';

/** Erases somebody whose access is off, after asking. */
export function EraseStaff({ person, onGone }: StaffDetailProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const toast = useToast();
  const erase = useProvenCall(useEraseStaff());
  const { id: memberId, name } = person;

  function send() {
    const input = { memberId, idempotencyKey: key.current() };
    erase.mutate(input, {
      onSuccess: () => {
        toast(t`${name} is erased.`);
        onGone();
      },
      onSettled: key.renew,
    });
  }

  return (
    <Section
      title={t`Erase`}
      hint={t`When somebody who left asks for it. What they decided stays, by “Former team member”.`}
    >
      <Stack align="start">
        <Button variant="grave" onClick={() => setIsAsking(true)}>{t`Erase…`}</Button>
      </Stack>
      <EraseDialog
        name={name}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={send}
        call={erase}
        proof={erase.proof}
      >
        <Trans>
          Name, address and ways to sign in go at once and cannot be brought back. Accounts they looked after are
          nobody’s from then on. Points, decisions and the audit log stay as they are.
        </Trans>
      </EraseDialog>
    </Section>
  );
}
