import { Trans, useLingui } from '@lingui/react/macro';
import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { ListOfferedWaysOutput } from '@rostra/shared/sign-in-ways/list-offered-ways.contract';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import type { ReactNode } from 'react';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useOfferedWays } from '../api/list-offered-ways.ts';
import type { SentMail } from '../sent-mail.ts';
import type { SignInProblem } from '../sign-in-problem.ts';
import { AskForMail } from './ask-for-mail.tsx';
import { DemoPeople } from './demo-people.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { ProviderButton } from './provider-button.tsx';

/** What `WaysIn` takes. */
export interface WaysInProps {
  readonly face: WorkspaceFace;
  readonly returnTo?: string | undefined;
  readonly problem?: SignInProblem | undefined;
  readonly onSent: (sent: SentMail) => void;
  readonly onSignedIn: (answer: ConfirmSignInOutput) => void;
}

/** When the ways could not be asked for, the mail is offered: the server refuses it where it is off. */
const mailAlone: ListOfferedWaysOutput = {
  champions: { isLinkOn: true, provider: null },
  staff: { isLinkOn: true, provider: null },
  canJoin: false,
};

/** The ways to sign in that are on, and no other. Who was on the way to the console sees the team's way first. */
export function WaysIn({ face, returnTo, problem, onSent, onSignedIn }: WaysInProps) {
  const { t } = useLingui();
  const asked = useOfferedWays(face.slug);
  const ways = asked.data ?? (asked.isError ? mailAlone : null);
  return (
    <AuthPage title={t`Sign in`} workspaceName={face.name} lead={ways ? <Lead ways={ways} face={face} /> : undefined}>
      {problem ? <ProblemNotice problem={problem} workspaceName={face.name} /> : null}
      {ways ? <Ways ways={ways} face={face} returnTo={returnTo} onSent={onSent} /> : <LoadingState shape="lines" />}
      {face.isDemo ? <DemoPeople face={face} onSignedIn={onSignedIn} /> : null}
    </AuthPage>
  );
}

function Lead({ ways, face }: { readonly ways: ListOfferedWaysOutput; readonly face: WorkspaceFace }) {
  if (hasMail(ways))
    return ways.canJoin ? (
      <Trans>
        We mail you a link and a code. There is no password to remember. Are you new here? The mail tells you how to
        join.
      </Trans>
    ) : (
      <Trans>We mail you a link and a code. There is no password to remember.</Trans>
    );
  if (ways.champions.provider) return <Trans>Sign in with the account you have for {face.name}.</Trans>;
  return <Trans>Champions come in through the site that shows this program. The team signs in here.</Trans>;
}

interface WaysProps extends Pick<WaysInProps, 'face' | 'returnTo' | 'onSent'> {
  readonly ways: ListOfferedWaysOutput;
}

function Ways({ ways, face, returnTo, onSent }: WaysProps) {
  const { t } = useLingui();
  const isForTeam = returnTo?.startsWith(`/w/${face.slug}/staff`) ?? false;
  const { provider } = ways.champions;
  const forChampions = provider ? <ProviderButton provider={provider} returnTo={returnTo} isMain={!isForTeam} /> : null;
  const forTeam = ways.staff.provider ? (
    <ProviderButton provider={ways.staff.provider} returnTo={isForTeam ? returnTo : undefined} isMain={isForTeam} />
  ) : null;
  const isMailMain = (isForTeam ? forTeam : forChampions) === null;
  const mail = hasMail(ways) ? <AskForMail face={face} onSent={onSent} isMain={isMailMain} /> : null;
  if (isForTeam)
    return (
      <>
        {forTeam}
        <Other isAfter={forTeam !== null}>{mail}</Other>
      </>
    );
  return (
    <>
      {forChampions}
      <Other isAfter={forChampions !== null}>{mail}</Other>
      {forTeam ? <Section title={t`For the team of ${face.name}`}>{forTeam}</Section> : null}
    </>
  );
}

function Other({ isAfter, children }: { readonly isAfter: boolean; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      {isAfter ? (
        <Text size={14} tone="soft">
          <Trans>Or by mail:</Trans>
        </Text>
      ) : null}
      {children}
    </>
  );
}

function hasMail({ champions, staff }: ListOfferedWaysOutput): boolean {
  return champions.isLinkOn || staff.isLinkOn;
}
