import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { useState } from 'react';
import type { DemoRole } from '../demo-role.ts';
import type { SentMail } from '../sent-mail.ts';
import type { SignInProblem } from '../sign-in-problem.ts';
import { useArrive } from '../../../lib/use-arrive.ts';
import { ArriveAsDemo } from './arrive-as-demo.tsx';
import { EnterCode } from './enter-code.tsx';
import { WaysIn } from './ways-in.tsx';

/** What `SignInScreen` takes. */
export interface SignInScreenProps {
  readonly face: WorkspaceFace;
  readonly returnTo?: string | undefined;
  /** Signs in as a ready-made person at once. */
  readonly as?: DemoRole | undefined;
  /** Why an identity provider led back here. */
  readonly problem?: SignInProblem | undefined;
}

/** Signing in: the ways that are on, then the code from the mail. The link in the mail leads to a screen of its own. */
export function SignInScreen({ face, returnTo, as, problem }: SignInScreenProps) {
  const arrive = useArrive({ workspace: face.slug, returnTo });
  const [sent, setSent] = useState<SentMail | null>(null);
  if (as) return <ArriveAsDemo face={face} as={as} onSignedIn={arrive} />;
  if (sent) {
    return (
      <EnterCode
        face={face}
        sent={sent}
        onSentAgain={setSent}
        onOtherAddress={() => setSent(null)}
        onSignedIn={arrive}
      />
    );
  }
  return <WaysIn face={face} returnTo={returnTo} problem={problem} onSent={setSent} onSignedIn={arrive} />;
}
