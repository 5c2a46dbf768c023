import { Trans, useLingui } from '@lingui/react/macro';
import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useSignInToDemo } from '../api/sign-in-to-demo.ts';
import { type DemoRole, demoRoles } from '../demo-role.ts';

/** What `DemoPeople` takes. */
export interface DemoPeopleProps {
  readonly face: WorkspaceFace;
  readonly onSignedIn: (answer: ConfirmSignInOutput) => void;
}

/** The ready-made people of the demonstration: one press each, no mail. */
export function DemoPeople({ face, onSignedIn }: DemoPeopleProps) {
  const { t } = useLingui();
  const signIn = useSignInToDemo();
  const words: Record<DemoRole, string> = {
    champion: t`Continue as champion`,
    manager: t`Continue as manager`,
    admin: t`Continue as admin`,
  };
  return (
    <Section
      title={t`Or look around first`}
      hint={
        <Trans>
          This is a demonstration. Its people are ready: a customer who earns points, and the team that runs the
          program.
        </Trans>
      }
    >
      <Stack gap={8}>
        {demoRoles.map((as) => (
          <Button
            key={as}
            isWide
            isBusy={signIn.variables?.as === as && (signIn.isPending || signIn.isSuccess)}
            onClick={() => signIn.mutate({ workspace: face.slug, as }, { onSuccess: onSignedIn })}
          >
            {words[as]}
          </Button>
        ))}
        {signIn.error ? <Notice tone="bad">{errorSentence(signIn.error)}</Notice> : null}
      </Stack>
    </Section>
  );
}
