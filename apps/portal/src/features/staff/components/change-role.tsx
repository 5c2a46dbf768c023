import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useChangeStaffRole } from '../api/change-staff-role.ts';
import { staffRoles } from '../staff-list-search.ts';
import { useStaffWords } from '../use-staff-words.ts';
import { EndedInvitations } from './ended-invitations.tsx';

/** What somebody may do, and the way to change it. */
export function ChangeRole({ person }: { readonly person: StaffRow }) {
  const { t } = useLingui();
  const words = useStaffWords();
  const [role, setRole] = useState(person.role);
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const change = useProvenCall(useChangeStaffRole());
  const close = () => setIsAsking(false);
  function send() {
    const input = { memberId: person.id, role, idempotencyKey: key.current() };
    change.mutate(input, { onSuccess: close, onSettled: key.renew });
  }
  return (
    <Section title={t`What they may do`}>
      <Stack align="start">
        <RadioGroup
          label={t`Role`}
          value={role}
          onChange={(event) => setRole(staffRoles.find((value) => value === event.target.value) ?? role)}
          choices={staffRoles.map((value) => ({ value, label: words.role[value], hint: words.roleHint[value] }))}
        />
        <Button
          onClick={() => setIsAsking(true)}
          unavailableBecause={role === person.role ? t`Choose another role first.` : undefined}
        >
          {t`Change the role`}
        </Button>
      </Stack>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t`Make ${person.name} ${words.role[role]}?`}
        confirmLabel={t`Change the role`}
        onConfirm={send}
        isBusy={change.isPending}
        error={change.error ? errorSentence(change.error) : undefined}
      >
        <Trans>They are signed out on every device and sign in anew with what the new role may do.</Trans>
        {person.role === 'admin' ? (
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
