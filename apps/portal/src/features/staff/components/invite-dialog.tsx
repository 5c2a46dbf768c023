import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffRole } from '@rostra/shared/staff/staff-role';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useInviteStaff } from '../api/invite-staff.ts';
import { staffRoles } from '../staff-list-search.ts';
import { useStaffWords } from '../use-staff-words.ts';

/** Invites somebody to the team: who, where to, and as what. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const words = useStaffWords();
  const toast = useToast();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('manager');
  const keyOf = useContentKey();
  const invite = useProvenCall(useInviteStaff());
  const fields = readWireError(invite.error)?.fields ?? [];
  const errorAt = (path: string) => {
    const found = fields.find((field) => field.path === path);
    return found && fieldSentence(found.message);
  };

  function send() {
    const wish = { name: name.trim(), email: email.trim(), role };
    const onSuccess = () => {
      toast(t`The invitation to ${wish.email} is on its way.`);
      onClose();
    };
    invite.mutate({ ...wish, idempotencyKey: keyOf(wish) }, { onSuccess });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!invite.isPending) send();
  }

  return (
    <>
      <Dialog isOpen onClose={onClose} title={t`Invite somebody`}>
        <FormLayout onSubmit={submit}>
          <TextField
            label={t`Name`}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={errorAt('name')}
            data-autofocus
          />
          <TextField
            label={t`E-mail address`}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={errorAt('email')}
          />
          <RadioGroup
            label={t`What they may do`}
            value={role}
            onChange={(event) => setRole(staffRoles.find((value) => value === event.target.value) ?? role)}
            choices={staffRoles.map((value) => ({ value, label: words.role[value], hint: words.roleHint[value] }))}
          />
          <p>
            <Trans>They get a mail with a link that is good for 7 days and works once.</Trans>
          </p>
          {invite.error && fields.length === 0 ? <Notice tone="bad">{errorSentence(invite.error)}</Notice> : null}
          <FormActions>
            <Button type="submit" variant="primary" isBusy={invite.isPending}>{t`Invite`}</Button>
          </FormActions>
        </FormLayout>
      </Dialog>
      {invite.proof}
    </>
  );
}
