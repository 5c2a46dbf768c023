import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { makePasskey } from '../../../lib/browser-passkeys.ts';
import { useStepUp } from '../../../lib/step-up/use-step-up.tsx';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useAddPasskey } from '../api/add-passkey.ts';
import { useStartAddingPasskey } from '../api/start-adding-passkey.ts';
import { PasskeyFields } from './passkey-fields.tsx';

/** Adds a passkey: a name, then the browser's own question. */
export function AddPasskey() {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Stack align="start">
      <Button icon={<IconPlus size={18} aria-hidden />} onClick={() => setIsOpen(true)}>
        {t`Add a passkey`}
      </Button>
      {isOpen ? <AddDialog onClose={() => setIsOpen(false)} /> : null}
    </Stack>
  );
}

function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(t`This device`);
  const [isEmpty, setIsEmpty] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [hasStopped, setHasStopped] = useState(false);
  const key = useIdempotencyKey();
  const stepUp = useStepUp();
  const start = useStartAddingPasskey();
  const add = useAddPasskey();
  const error = add.error ?? start.error;

  async function make(wanted: string) {
    setHasStopped(false);
    setIsAsking(true);
    try {
      const { ticket, options } = await start.mutateAsync();
      const response = await makePasskey(options);
      if (!response) return setHasStopped(true);
      await add.mutateAsync({ ticket, name: wanted, response, idempotencyKey: key.current() });
      onClose();
    } catch (fault) {
      if (stepUp.handle(fault, () => void make(wanted))) start.reset();
    } finally {
      key.renew();
      setIsAsking(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = name.trim();
    setIsEmpty(wanted === '');
    if (wanted !== '' && !isAsking) void make(wanted);
  }

  return (
    <>
      <Dialog isOpen onClose={onClose} title={t`Add a passkey`}>
        <FormLayout onSubmit={submit}>
          <PasskeyFields name={name} onName={setName} isEmpty={isEmpty} hasStopped={hasStopped} error={error} isFirst />
          <FormActions>
            <Button type="submit" variant="primary" isBusy={isAsking}>{t`Go on`}</Button>
          </FormActions>
        </FormLayout>
      </Dialog>
      {stepUp.dialog}
    </>
  );
}
