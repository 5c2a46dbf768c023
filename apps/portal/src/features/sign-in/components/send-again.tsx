import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@rostra/shared/workspace/portal-language';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRequestSignIn } from '../api/request-sign-in.ts';
import { useMoment } from '../use-moment.ts';
import type { SentMail } from '../sent-mail.ts';

/** What `SendAgain` takes. */
export interface SendAgainProps {
  readonly workspace: string;
  readonly sent: SentMail;
  readonly onSent: (sent: SentMail) => void;
  readonly onOtherAddress: () => void;
}

const MOMENT_MS = 15_000;

/** For when nothing arrives: another address at once, another mail once the first has had time to come. */
export function SendAgain({ workspace, sent, onSent, onOtherAddress }: SendAgainProps) {
  const { t, i18n } = useLingui();
  const request = useRequestSignIn();
  const hadTime = useMoment(MOMENT_MS, sent.attemptId);
  const { email } = sent;

  function ask() {
    const language = languageOf(i18n.locale) ?? undefined;
    request.mutate({ workspace, email, language }, { onSuccess: (answer) => onSent({ ...answer, email }) });
  }

  return (
    <Stack gap={12}>
      <div role="status">
        <Text size={14} tone={request.error ? 'bad' : 'soft'}>
          {request.error ? (
            errorSentence(request.error)
          ) : request.isSuccess ? (
            <Trans>Another mail is on its way. Only the code in it works here.</Trans>
          ) : (
            <Trans>Nothing there? A mail can take a little while, and some end up with the spam.</Trans>
          )}
        </Text>
      </div>
      <Row gap={8}>
        {hadTime ? (
          <Button size="small" onClick={ask} isBusy={request.isPending}>
            {t`Send another mail`}
          </Button>
        ) : null}
        <Button size="small" onClick={onOtherAddress}>
          {t`Use another address`}
        </Button>
      </Row>
    </Stack>
  );
}
