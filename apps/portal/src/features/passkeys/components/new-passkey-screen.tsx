import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { makePasskey } from '../../../lib/browser-passkeys.ts';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useArrive } from '../../../lib/use-arrive.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { useConfirmNewPasskey, useNewPasskeyStep } from '../api/passkey-step.ts';
import type { PasskeyStepScreenProps } from './passkey-step-screen.tsx';
import { StepOver } from './step-over.tsx';

/** Adds the passkey that a sign-in lacks: because the team asks for one, or because a colleague let somebody replace a lost one. */
export function NewPasskeyScreen({ face, ticket, returnTo }: PasskeyStepScreenProps) {
  const { t } = useLingui();
  const arrive = useArrive({ workspace: face.slug, returnTo });
  const confirm = useConfirmNewPasskey();
  const step = useNewPasskeyStep({ workspace: face.slug, ticket }, confirm.isSuccess);
  const [name, setName] = useState(t`This device`);
  const [isEmpty, setIsEmpty] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [hasStopped, setHasStopped] = useState(false);
  if (step.isError) return <StepOver face={face} error={step.error} />;

  async function make(wanted: string) {
    if (!step.data) return;
    setHasStopped(false);
    setIsAsking(true);
    const response = await makePasskey(step.data.options).finally(() => setIsAsking(false));
    if (!response) return setHasStopped(true);
    confirm.mutate({ workspace: face.slug, ticket, name: wanted, response }, { onSuccess: arrive });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = name.trim();
    setIsEmpty(wanted === '');
    if (wanted !== '' && !isAsking && !confirm.isPending) void make(wanted);
  }

  return (
    <AuthPage
      title={t`Add a passkey`}
      workspaceName={face.name}
      lead={
        step.data?.isRecovery ? (
          <Trans>It takes the place of the ones you lost, and every device is signed out. The link works once.</Trans>
        ) : (
          <Trans>
            Your team asks everybody for one: a finger, a face, a PIN or a key that you show after the mail.
          </Trans>
        )
      }
    >
      {step.data ? (
        <FormLayout onSubmit={submit}>
          <TextField
            label={t`Name`}
            hint={t`So that you know it again in the list.`}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            error={isEmpty ? fieldSentence('required') : undefined}
          />
          {hasStopped ? (
            <Notice tone="caution">
              <Trans>No passkey was made. Perhaps this device has one of yours already, or it was called off.</Trans>
            </Notice>
          ) : null}
          {confirm.error ? <Notice tone="bad">{errorSentence(confirm.error)}</Notice> : null}
          <FormActions>
            <Button
              type="submit"
              variant="primary"
              isWide
              isBusy={isAsking || confirm.isPending || confirm.isSuccess}
            >{t`Add a passkey`}</Button>
          </FormActions>
        </FormLayout>
      ) : (
        <LoadingState shape="lines" />
      )}
    </AuthPage>
  );
}
