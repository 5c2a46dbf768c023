import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { useQueryClient } from '@tanstack/react-query';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useConfirmEmailChange } from '../api/change-email.ts';

/** What `ConfirmEmailScreen` takes. */
export interface ConfirmEmailScreenProps {
  readonly face: WorkspaceFace;
  /** What stands behind the hash sign of the address. */
  readonly secret: string;
}

/** Where the mailed link to a new address leads. Opening it does nothing yet: mail scanners open every link. */
export function ConfirmEmailScreen({ face, secret }: ConfirmEmailScreenProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const confirm = useConfirmEmailChange();
  const params = { workspace: face.slug };
  if (confirm.data) {
    const { email, isSignedIn } = confirm.data;
    return (
      <AuthPage
        title={t`Your address is changed`}
        workspaceName={face.name}
        lead={
          <Trans>
            From now on you sign in with <strong>{email}</strong>. Every other device was signed out.
          </Trans>
        }
      >
        {isSignedIn ? (
          <LinkButton to="/w/$workspace" params={params} variant="primary" isWide>{t`Go on`}</LinkButton>
        ) : (
          <LinkButton to="/w/$workspace/sign-in" params={params} variant="primary" isWide>{t`Sign in`}</LinkButton>
        )}
      </AuthPage>
    );
  }
  return (
    <AuthPage
      title={t`Use this address from now on?`}
      workspaceName={face.name}
      lead={t`One press, and you sign in with it. Every device is signed out.`}
    >
      <Stack gap={16}>
        {confirm.error ? <Notice tone="bad">{errorSentence(confirm.error)}</Notice> : null}
        <Button
          variant="primary"
          isWide
          isBusy={confirm.isPending}
          onClick={() => confirm.mutate({ workspace: face.slug, secret }, { onSuccess: () => queryClient.clear() })}
        >
          {t`Use this address`}
        </Button>
      </Stack>
    </AuthPage>
  );
}
