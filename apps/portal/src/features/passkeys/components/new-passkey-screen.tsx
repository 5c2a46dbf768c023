import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { makePasskey } from '../../../lib/browser-passkeys.ts';
import { useArrive } from '../../../lib/use-arrive.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { useConfirmNewPasskey, useNewPasskeyStep } from '../api/passkey-step.ts';
import { PasskeyFields } from './passkey-fields.tsx';
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
          <PasskeyFields name={name} onName={setName} isEmpty={isEmpty} hasStopped={hasStopped} error={confirm.error} />
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
