import { useLingui } from '@lingui/react/macro';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';

/** A sign-in that was half done and is no longer good: used, too old, or a link that lost its end. */
export function StepOver({ face, error }: { readonly face: WorkspaceFace; readonly error: unknown }) {
  const { t } = useLingui();
  const lead = isRefusedWith(error, 'invalid-input')
    ? t`Part of the address is missing. It is good for one sign-in only, so the next one brings a new one.`
    : errorSentence(error);
  return (
    <AuthPage title={t`Start again`} workspaceName={face.name} lead={lead}>
      <LinkButton to="/w/$workspace/sign-in" params={{ workspace: face.slug }} variant="primary" isWide>
        {t`Sign in`}
      </LinkButton>
    </AuthPage>
  );
}
