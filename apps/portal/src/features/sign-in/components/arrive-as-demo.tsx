import { useLingui } from '@lingui/react/macro';
import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { useEffect, useRef } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { useSignInToDemo } from '../api/sign-in-to-demo.ts';
import type { DemoRole } from '../demo-role.ts';

/** What `ArriveAsDemo` takes. */
export interface ArriveAsDemoProps {
  readonly face: WorkspaceFace;
  readonly as: DemoRole;
  readonly onSignedIn: (answer: ConfirmSignInOutput) => void;
}

/** Signs in as a ready-made person without a press: what the links that `start` prints lead to. */
export function ArriveAsDemo({ face, as, onSignedIn }: ArriveAsDemoProps) {
  const { t } = useLingui();
  const signIn = useSignInToDemo();
  const { mutate } = signIn;
  const isAsked = useRef(false);
  useEffect(() => {
    // Once per visit, however often React runs the effect.
    if (isAsked.current) return;
    isAsked.current = true;
    mutate({ workspace: face.slug, as }, { onSuccess: onSignedIn });
  }, [mutate, face.slug, as, onSignedIn]);

  return (
    <AuthPage title={signIn.error ? t`Sign in` : t`One moment`} workspaceName={face.name}>
      {signIn.error ? (
        <Notice
          tone="bad"
          action={
            <LinkButton to="/w/$workspace/sign-in" params={{ workspace: face.slug }} size="small">
              {t`Sign in by mail`}
            </LinkButton>
          }
        >
          {errorSentence(signIn.error)}
        </Notice>
      ) : (
        <LoadingState shape="lines" />
      )}
    </AuthPage>
  );
}
