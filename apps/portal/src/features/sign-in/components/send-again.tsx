import { Trans, useLingui } from '@lingui/react/macro';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRequestSignIn } from '../api/request-sign-in.ts';
import { useMoment } from '../use-moment.ts';
import type { SentMail } from './enter-code.tsx';

/** What `SendAgain` takes. */
export interface SendAgainProps {
  readonly workspace: string;
  readonly sent: SentMail;
  readonly onSent: (sent: SentMail) => void;
}

const MOMENT_MS = 20_000;

/** Another mail, once the first has had time to arrive. */
export function SendAgain({ workspace, sent, onSent }: SendAgainProps) {
  const { t } = useLingui();
  const request = useRequestSignIn();
  const hadTime = useMoment(MOMENT_MS, sent.attemptId);
  const { email } = sent;

  function ask() {
    request.mutate({ workspace, email }, { onSuccess: (answer) => onSent({ ...answer, email }) });
  }

  return (
    <Stack gap={4} align="start">
      <Button
        variant="quiet"
        size="small"
        onClick={ask}
        isBusy={request.isPending}
        unavailableBecause={hadTime ? undefined : t`A mail can take a little while. You can ask for another in a moment.`}
      >
        {t`Send another mail`}
      </Button>
      <div role="status">
        {request.isSuccess ? (
          <Text size={14} tone="soft">
            <Trans>Another one is on its way. Only its code works here.</Trans>
          </Text>
        ) : null}
        {request.error ? (
          <Text size={14} tone="bad">
            {errorSentence(request.error)}
          </Text>
        ) : null}
      </div>
    </Stack>
  );
}
