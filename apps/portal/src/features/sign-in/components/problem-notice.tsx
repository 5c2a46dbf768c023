import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '../../../ui/feedback/notice.tsx';
import type { SignInProblem } from '../sign-in-problem.ts';

/** What `ProblemNotice` takes. */
export interface ProblemNoticeProps {
  readonly problem: SignInProblem;
  readonly workspaceName: string;
}

/** Why somebody came back from their provider without being signed in, and what to do about it. */
export function ProblemNotice({ problem, workspaceName }: ProblemNoticeProps) {
  if (problem === 'asked-to-join')
    return (
      <Notice tone="good" title={<Trans>You have asked to join</Trans>}>
        <Trans>The team behind {workspaceName} looks at it and answers by mail.</Trans>
      </Notice>
    );
  return (
    <Notice tone={problem === 'declined' || problem === 'stale' ? 'neutral' : 'bad'}>
      {sentence(problem, workspaceName)}
    </Notice>
  );
}

function sentence(problem: Exclude<SignInProblem, 'asked-to-join'>, name: string): ReactNode {
  switch (problem) {
    case 'way-off':
      return <Trans>This way to sign in was turned off. Choose another.</Trans>;
    case 'stale':
      return <Trans>That sign-in took too long, or was begun in another browser. Begin again here.</Trans>;
    case 'declined':
      return <Trans>You cancelled. Nothing has happened.</Trans>;
    case 'provider-failed':
      return <Trans>Your identity provider could not sign you in. Try again, or ask whoever looks after it.</Trans>;
    case 'provider-unreachable':
      return <Trans>Your identity provider does not answer. Try again in a few minutes.</Trans>;
    case 'answer-refused':
      return (
        <Trans>
          What came back from your identity provider could not be trusted, so you were not signed in. Begin again; if it
          stays, an administrator finds the reason in the log.
        </Trans>
      );
    case 'email-missing':
      return <Trans>Your identity provider did not say your e-mail address, so we cannot tell who you are here.</Trans>;
    case 'email-unproven':
      return (
        <Trans>Your identity provider does not vouch for your e-mail address. Verify it there, then try again.</Trans>
      );
    case 'email-domain':
      return (
        <Trans>Addresses of your domain do not come in through this provider. Ask an administrator of {name}.</Trans>
      );
    case 'email-of-somebody-else':
      return (
        <Trans>
          Another account of your identity provider already signs in with your address. An administrator of {name} can
          put it right.
        </Trans>
      );
    case 'wrong-audience':
      return <Trans>You cannot come in through this provider. Choose the other way to sign in.</Trans>;
    case 'not-a-member':
      return <Trans>Nobody here has your address. Ask the team behind {name} to invite you.</Trans>;
    case 'deactivated':
      return <Trans>Your access to {name} was ended. Ask an administrator if that is a mistake.</Trans>;
    case 'too-many-tries':
      return <Trans>Too many tries from where you are. Wait a quarter of an hour and try again.</Trans>;
  }
}
