import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { useState } from 'react';
import { signWithPasskey } from '../../../lib/browser-passkeys.ts';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useArrive } from '../../../lib/use-arrive.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useConfirmPasskey, usePasskeyStep } from '../api/passkey-step.ts';
import { LostPasskey } from './lost-passkey.tsx';
import { StepOver } from './step-over.tsx';

/** What `PasskeyStepScreen` takes. */
export interface PasskeyStepScreenProps {
  readonly face: WorkspaceFace;
  /** What stands behind the hash sign of the address. */
  readonly ticket: string;
  readonly returnTo?: string | undefined;
}

/** The second step of signing in: one of the person's passkeys. The browser is asked on a press, as browsers want it. */
export function PasskeyStepScreen({ face, ticket, returnTo }: PasskeyStepScreenProps) {
  const { t } = useLingui();
  const arrive = useArrive({ workspace: face.slug, returnTo });
  const confirm = useConfirmPasskey();
  const step = usePasskeyStep({ workspace: face.slug, ticket }, confirm.isSuccess);
  const [isAsking, setIsAsking] = useState(false);
  const [hasStopped, setHasStopped] = useState(false);
  if (step.isError) return <StepOver face={face} error={step.error} />;

  async function ask() {
    if (!step.data) return;
    setHasStopped(false);
    setIsAsking(true);
    const response = await signWithPasskey(step.data.options).finally(() => setIsAsking(false));
    if (!response) return setHasStopped(true);
    confirm.mutate({ workspace: face.slug, ticket, response }, { onSuccess: arrive });
  }

  return (
    <AuthPage
      title={t`Now your passkey`}
      workspaceName={face.name}
      lead={t`Your mailbox is confirmed. The passkey is the second key to the team’s side.`}
    >
      {step.data ? (
        <Stack gap={16}>
          {hasStopped ? (
            <Notice tone="caution">
              <Trans>No passkey was shown. Try again, perhaps with another device that has one of yours.</Trans>
            </Notice>
          ) : null}
          {confirm.error ? <Notice tone="bad">{errorSentence(confirm.error)}</Notice> : null}
          <Button
            variant="primary"
            isWide
            onClick={() => void ask()}
            isBusy={isAsking || confirm.isPending || confirm.isSuccess}
          >
            {t`Use a passkey`}
          </Button>
          <LostPasskey workspace={face.slug} ticket={ticket} />
        </Stack>
      ) : (
        <LoadingState shape="lines" />
      )}
    </AuthPage>
  );
}
