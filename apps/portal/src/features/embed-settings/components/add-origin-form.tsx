import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useAddEmbedOrigin } from '../api/add-embed-origin.ts';

/** Lists one more origin. What is wrong with it is the server's to say, at the field. */
export function AddOriginForm() {
  const { t } = useLingui();
  const [origin, setOrigin] = useState('');
  const key = useIdempotencyKey();
  const add = useProvenCall(useAddEmbedOrigin());
  const atField = readWireError(add.error)?.fields.find(({ path }) => path === 'origin');

  function send() {
    const input = { origin, idempotencyKey: key.current() };
    add.mutate(input, { onSuccess: () => setOrigin(''), onSettled: key.renew });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!add.isPending) send();
  }

  return (
    <>
      <FormLayout onSubmit={submit}>
        <TextField
          label={t`Another origin`}
          hint={t`Scheme and host, and the port if it is not the usual one: https://community.example.com`}
          type="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={origin}
          onChange={(event) => setOrigin(event.target.value)}
          error={atField && fieldSentence(atField.message)}
        />
        {add.error && !atField ? <Notice tone="bad">{errorSentence(add.error)}</Notice> : null}
        <FormActions>
          <Button type="submit" isBusy={add.isPending}>{t`List it`}</Button>
        </FormActions>
      </FormLayout>
      {add.proof}
    </>
  );
}
