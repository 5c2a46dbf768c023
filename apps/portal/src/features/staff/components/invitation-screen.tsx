import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { useArrive } from '../../../lib/use-arrive.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAcceptInvitation, useInvitation } from '../api/invitation.ts';
import { useStaffWords } from '../use-staff-words.ts';

/** What `InvitationScreen` takes. */
export interface InvitationScreenProps {
  readonly face: WorkspaceFace;
  /** What stands behind the hash sign of the address. */
  readonly secret: string;
}

/** Where a mailed invitation leads. Opening it does nothing yet: mail scanners open every link, and only a press joins. */
export function InvitationScreen({ face, secret }: InvitationScreenProps) {
  const { t } = useLingui();
  const words = useStaffWords();
  const arrive = useArrive({ workspace: face.slug });
  const accept = useAcceptInvitation();
  const invitation = useInvitation({ workspace: face.slug, secret }, accept.isSuccess);
  if (invitation.isError) {
    const isCut = isRefusedWith(invitation.error, 'invalid-input');
    return (
      <AuthPage
        title={isCut ? t`This link is not whole` : t`This invitation is over`}
        workspaceName={face.name}
        lead={
          isCut ? (
            <Trans>
              Part of its address is missing; some mail programs break long links. Open it from the mail again.
            </Trans>
          ) : (
            errorSentence(invitation.error)
          )
        }
      >
        <LinkButton to="/w/$workspace/sign-in" params={{ workspace: face.slug }} isWide>{t`Sign in`}</LinkButton>
      </AuthPage>
    );
  }
  if (!invitation.data) {
    return (
      <AuthPage title={t`One moment`} workspaceName={face.name}>
        <LoadingState shape="lines" />
      </AuthPage>
    );
  }
  const { name, email, role, invitedBy } = invitation.data;
  return (
    <AuthPage
      title={t`Join the team`}
      workspaceName={face.name}
      lead={
        <Trans>
          Hello {name}. {invitedBy ?? face.name} asks you to help run {face.name}, as {words.role[role]}.
        </Trans>
      }
    >
      <Stack gap={16}>
        <Text>{words.roleHint[role]}</Text>
        {accept.error ? <Notice tone="bad">{errorSentence(accept.error)}</Notice> : null}
        <Button
          variant="primary"
          isWide
          isBusy={accept.isPending || accept.isSuccess}
          onClick={() => accept.mutate({ workspace: face.slug, secret }, { onSuccess: arrive })}
        >
          {t`Join`}
        </Button>
        <Text size={14} tone="soft">
          <Trans>From then on you sign in with {email}.</Trans>
        </Text>
      </Stack>
    </AuthPage>
  );
}
