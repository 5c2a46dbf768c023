import { useLingui } from '@lingui/react/macro';
import type { PasskeyView } from '@rostra/shared/passkeys/list-passkeys.contract';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useRenamePasskey } from '../api/rename-passkey.ts';

/** Gives a passkey another name. */
export function RenamePasskey({ passkey }: { readonly passkey: PasskeyView }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)} aria-label={t`Rename ${passkey.name}`}>
        {t`Rename`}
      </Button>
      {isOpen ? <RenameDialog passkey={passkey} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

function RenameDialog({ passkey, onClose }: { readonly passkey: PasskeyView; readonly onClose: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(passkey.name);
  const [isEmpty, setIsEmpty] = useState(false);
  const key = useIdempotencyKey();
  const rename = useRenamePasskey();

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = name.trim();
    setIsEmpty(wanted === '');
    if (wanted === '' || rename.isPending) return;
    const input = { passkeyId: passkey.id, name: wanted, idempotencyKey: key.current() };
    rename.mutate(input, { onSuccess: onClose, onSettled: key.renew });
  }

  return (
    <Dialog isOpen onClose={onClose} title={t`Rename this passkey`}>
      <FormLayout onSubmit={submit}>
        <TextField
          label={t`Name`}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
          error={isEmpty ? fieldSentence('required') : undefined}
          data-autofocus
        />
        {rename.error ? <Notice tone="bad">{errorSentence(rename.error)}</Notice> : null}
        <FormActions>
          <Button type="submit" variant="primary" isBusy={rename.isPending}>{t`Rename`}</Button>
        </FormActions>
      </FormLayout>
    </Dialog>
  );
}
