import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useIssuePopupCode } from '../api/issue-popup-code.ts';
import { handOver, openingFrame } from '../opening-frame.ts';

/** What `HandOverScreen` takes. */
export interface HandOverScreenProps {
  /** SHA-256 of the frame's channel and nonce; empty when the window was not opened by a frame. */
  readonly challenge: string;
}

/** The last step of signing in from inside another page: hands a code to the frame that opened this window, and closes. */
export function HandOverScreen({ challenge }: HandOverScreenProps) {
  const { t } = useLingui();
  const { member, workspace } = useSession();
  const [frame] = useState(openingFrame);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { mutate, error, isSuccess } = useIssuePopupCode();
  const canHandOver = frame !== null && challenge !== '' && member.role === 'champion';

  useEffect(() => {
    if (!canHandOver || !frame) return;
    mutate(
      { challenge, idempotencyKey },
      {
        onSuccess: ({ code }) => {
          handOver(frame, code);
          window.close();
        },
      },
    );
  }, [canHandOver, frame, mutate, challenge, idempotencyKey]);

  return (
    <AuthPage title={isSuccess ? t`You are signed in` : t`Signing you in`} workspaceName={workspace.name}>
      {error ? (
        <Notice tone="bad">{errorSentence(error)}</Notice>
      ) : member.role !== 'champion' ? (
        <Text>
          <Trans>
            You are signed in here as {member.name}, who works on this program. Other pages show the portal to champions
            only. Sign out first to come in as one.
          </Trans>
        </Text>
      ) : canHandOver ? (
        <div role="status">
          <Text>{isSuccess ? <Trans>You can close this window.</Trans> : <Trans>This takes a moment.</Trans>}</Text>
        </div>
      ) : (
        <Text>
          <Trans>
            You are signed in. Close this window, go back to the page you came from, and press “Sign in” again.
          </Trans>
        </Text>
      )}
      <Button onClick={() => window.close()}>
        <Trans>Close this window</Trans>
      </Button>
    </AuthPage>
  );
}
