import { Trans, useLingui } from '@lingui/react/macro';
import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import type { SentMail } from '../sent-mail.ts';
import { CodeForm } from './code-form.tsx';
import { SendAgain } from './send-again.tsx';

/** What `EnterCode` takes. */
export interface EnterCodeProps {
  readonly face: WorkspaceFace;
  readonly sent: SentMail;
  readonly onSentAgain: (sent: SentMail) => void;
  readonly onOtherAddress: () => void;
  readonly onSignedIn: (answer: ConfirmSignInOutput) => void;
}

/** After the mail was asked for. It says the same for an address nobody has: who is a member is nobody's business. */
export function EnterCode({ face, sent, onSentAgain, onOtherAddress, onSignedIn }: EnterCodeProps) {
  const { t } = useLingui();
  const { mailbox } = sent;
  return (
    <AuthPage
      title={t`Look in your mailbox`}
      workspaceName={face.name}
      lead={
        <Trans>
          If <strong>{sent.email}</strong> belongs to {face.name}, a link and a code are on their way there. Open the
          link, or type the code here. Both are good for 15 minutes.
        </Trans>
      }
    >
      {mailbox === null ? null : (
        <Notice>
          <Trans>
            This development server sends no mail. <OutsideLink href={mailbox}>Its mailbox</OutsideLink> has it in a
            moment.
          </Trans>
        </Notice>
      )}
      {/* A new mail brings a new code: what was typed for the one before is gone with it. */}
      <CodeForm key={sent.attemptId} workspace={face.slug} attemptId={sent.attemptId} onSignedIn={onSignedIn} />
      <SendAgain workspace={face.slug} sent={sent} onSent={onSentAgain} onOtherAddress={onOtherAddress} />
    </AuthPage>
  );
}
