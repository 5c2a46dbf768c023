import { Trans, useLingui } from '@lingui/react/macro';
import type { StartProofOutput } from '@rostra/shared/identity/prove-identity.contract';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { errorSentence } from '../error-messages.ts';
import { useSession } from '../use-session.ts';
import { ProofByCode } from './proof-by-code.tsx';
import { ProofByPasskey } from './proof-by-passkey.tsx';
import { useStartProof } from './prove-identity.ts';

/** What `ConfirmItIsYou` takes. */
export interface ConfirmItIsYouProps {
  readonly onClose: () => void;
  readonly onConfirmed: () => void;
}

/** Asks for a passkey, or for a code that is mailed, before something that counts. Nothing is mailed before a press. */
export function ConfirmItIsYou({ onClose, onConfirmed }: ConfirmItIsYouProps) {
  const { t } = useLingui();
  const { member } = useSession();
  const start = useStartProof();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Confirm that it is you`}
      actions={
        start.data ? undefined : (
          <>
            <Button variant="quiet" onClick={onClose}>{t`Not now`}</Button>
            <Button variant="primary" onClick={() => start.mutate()} isBusy={start.isPending}>{t`Go on`}</Button>
          </>
        )
      }
    >
      {start.data ? (
        <Proof started={start.data} email={member.email} onConfirmed={onConfirmed} />
      ) : (
        <Trans>You signed in a while ago. What you are about to do asks for proof that it is still you.</Trans>
      )}
      {start.error ? <Notice tone="bad">{errorSentence(start.error)}</Notice> : null}
    </Dialog>
  );
}

/** What `Proof` takes. */
interface ProofProps {
  readonly started: StartProofOutput;
  readonly email: string;
  readonly onConfirmed: () => void;
}

function Proof({ started, email, onConfirmed }: ProofProps) {
  return started.way === 'passkey' ? (
    <ProofByPasskey started={started} onConfirmed={onConfirmed} />
  ) : (
    <ProofByCode started={started} email={email} onConfirmed={onConfirmed} />
  );
}
