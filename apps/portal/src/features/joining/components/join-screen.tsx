import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { useState } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { useArrive } from '../../../lib/use-arrive.ts';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { useLookAtJoining } from '../api/look-at-joining.ts';
import { JoinForm } from './join-form.tsx';

/** What `JoinScreen` takes. */
export interface JoinScreenProps {
  readonly face: WorkspaceFace;
  /** What stands behind the hash sign of the address. */
  readonly secret: string;
}

/** Shorter ones are links that lost their end. The server refuses them as well. */
const SECRET_LENGTH_MIN = 20;

/** Where a mailed joining link leads. Opening it does nothing yet: mail scanners open every link, and only a press joins. */
export function JoinScreen({ face, secret }: JoinScreenProps) {
  const { t } = useLingui();
  const [done, setDone] = useState<'asked' | 'joined' | null>(null);
  const arrive = useArrive({ workspace: face.slug });
  const isWhole = secret.length >= SECRET_LENGTH_MIN;
  const look = useLookAtJoining({ workspace: face.slug, secret }, isWhole && done === null);
  const page = { workspaceName: face.name };

  if (done === 'asked')
    return (
      <AuthPage
        {...page}
        title={t`You have asked to join`}
        lead={<Trans>The team behind {face.name} looks at it and answers by mail. You can close this page.</Trans>}
      >
        {null}
      </AuthPage>
    );
  if (!isWhole || look.error)
    return (
      <AuthPage {...page} title={t`This link does not work`} lead={isWhole ? <Why error={look.error} /> : <Broken />}>
        <LinkButton to="/w/$workspace/sign-in" params={{ workspace: face.slug }} variant="primary" isWide>
          {t`Get a new link`}
        </LinkButton>
      </AuthPage>
    );
  if (!look.data)
    return (
      <AuthPage {...page} title={t`One moment`}>
        <LoadingState shape="lines" />
      </AuthPage>
    );
  const { outcome, accountName, email } = look.data;
  return (
    <AuthPage
      {...page}
      title={outcome === 'joins' ? t`Join ${face.name}` : t`Ask to join ${face.name}`}
      lead={
        outcome === 'joins' ? (
          <Trans>
            You come in with {email}, for {accountName}.
          </Trans>
        ) : (
          <Trans>The team behind it answers to {email}.</Trans>
        )
      }
    >
      <JoinForm
        workspace={face.slug}
        secret={secret}
        outcome={outcome}
        onDone={(how) => {
          setDone(how);
          if (how === 'joined') arrive({ role: 'champion', secondStep: null });
        }}
      />
    </AuthPage>
  );
}

function Broken() {
  return <Trans>Part of its address is missing; some mail programs break long links.</Trans>;
}

function Why({ error }: { readonly error: unknown }) {
  if (isRefusedWith(error, 'sign-in-link-used')) return <Trans>A link can be used once, and this one was.</Trans>;
  if (isRefusedWith(error, 'sign-in-link-expired')) return <Trans>A link is good for 15 minutes.</Trans>;
  return errorSentence(error);
}
