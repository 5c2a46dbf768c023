import { useLingui } from '@lingui/react/macro';
import type { SessionView } from '@rostra/shared/sessions/list-sessions.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { useEndSession } from '../api/end-session.ts';
import { useDeviceWords } from '../use-device-words.ts';

/** Signs one device out. It can sign in again, so nothing is asked first. */
export function EndSession({ session }: { readonly session: SessionView }) {
  const { t } = useLingui();
  const device = useDeviceWords()(session.device);
  const toast = useToast();
  const key = useIdempotencyKey();
  const end = useEndSession();
  const input = () => ({ sessionId: session.id, idempotencyKey: key.current() });
  return (
    <Button
      size="small"
      aria-label={t`Sign out ${device}`}
      onClick={() =>
        end.mutate(input(), { onError: (error) => toast(errorSentence(error), 'bad'), onSettled: key.renew })
      }
      isBusy={end.isPending}
    >
      {t`Sign out`}
    </Button>
  );
}
