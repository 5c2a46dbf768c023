import { Trans, useLingui } from '@lingui/react/macro';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { type HalfSignIn, useAskRecovery } from '../api/passkey-step.ts';

/** The way out for who lost every passkey: somebody else of the team decides. */
export function LostPasskey(half: HalfSignIn) {
  const { t } = useLingui();
  const ask = useAskRecovery();
  if (ask.isSuccess) {
    return (
      <Notice tone="good" title={t`The administrators were asked`}>
        <Trans>
          One of them will get in touch with you, then you get a mail with a link. If you are the only administrator,
          ask whoever runs this installation.
        </Trans>
      </Notice>
    );
  }
  return (
    <Stack gap={8} align="start">
      <Text size={14} tone="soft">
        <Trans>You have none of your passkeys any more? An administrator of your team can let you add a new one.</Trans>
      </Text>
      {ask.error ? <Notice tone="bad">{errorSentence(ask.error)}</Notice> : null}
      <Button size="small" onClick={() => ask.mutate(half)} isBusy={ask.isPending}>
        {t`Ask an administrator`}
      </Button>
    </Stack>
  );
}
