import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { IconUpload } from '../../../ui/icons.ts';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useUploadEmbedKey } from '../api/upload-embed-key.ts';

/** What `UploadKey` takes. */
export interface UploadKeyProps {
  /** Why no more can be added. */
  readonly unavailableBecause?: string | undefined;
}

/** Registers a public key of the host's own: then nothing here could sign in its name. */
export function UploadKey({ unavailableBecause }: UploadKeyProps) {
  const { t } = useLingui();
  const form = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [publicKey, setPublicKey] = useState('');
  const key = useIdempotencyKey();
  const upload = useProvenCall(useUploadEmbedKey());
  const atField = readWireError(upload.error)?.fields.find(({ path }) => path === 'publicKey');

  function close() {
    setIsOpen(false);
    setPublicKey('');
    upload.reset();
  }

  function register() {
    upload.mutate(
      { publicKey, idempotencyKey: key.current() },
      {
        onSuccess: close,
        onSettled: key.renew,
      },
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!upload.isPending) register();
  }

  return (
    <>
      <Button
        icon={<IconUpload size={18} aria-hidden />}
        onClick={() => setIsOpen(true)}
        unavailableBecause={unavailableBecause}
      >{t`Register a public key`}</Button>
      <Dialog
        isOpen={isOpen}
        isWide
        onClose={close}
        title={t`Register a public key`}
        actions={
          <>
            <Button onClick={close}>{t`Not now`}</Button>
            <Button variant="primary" type="submit" form={form} isBusy={upload.isPending}>{t`Register it`}</Button>
          </>
        }
      >
        <Trans>
          Make a key pair where your backend keeps its secrets: EC P-256, Ed25519, or RSA of 2,048 bits or more. Give us
          its public half; the private one never leaves your backend.
        </Trans>
        <FormLayout id={form} onSubmit={submit}>
          <TextArea
            label={t`The public key`}
            hint={t`As PEM or as a JWK. How it signs follows from the key.`}
            rows={7}
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
            value={publicKey}
            onChange={(event) => setPublicKey(event.target.value)}
            error={atField && fieldSentence(atField.message)}
          />
        </FormLayout>
        {upload.error && !atField ? <Notice tone="bad">{errorSentence(upload.error)}</Notice> : null}
      </Dialog>
      {upload.proof}
    </>
  );
}
