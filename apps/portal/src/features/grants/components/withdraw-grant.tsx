import { Trans, useLingui } from '@lingui/react/macro';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { useWithdrawGrant } from '../api/withdraw-grant.ts';
import type { GrantAnswerProps } from './decide-grant.tsx';

/** What whoever asked sees: that somebody else decides, and the way to take it back. */
export function WithdrawGrant({ grant, onAnswered, onFailed }: GrantAnswerProps) {
  const { t } = useLingui();
  const withdraw = useWithdrawGrant();
  const toast = useToast();
  const keyOf = useContentKey();

  function send() {
    onFailed(null);
    const asked = { grantId: grant.id };
    withdraw.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: () => {
          toast(t`Withdrawn. Nothing was posted.`);
          onAnswered();
        },
        onError: (error: unknown) => onFailed(errorSentence(error)),
      },
    );
  }

  return (
    <Notice
      tone="progress"
      action={<Button size="small" onClick={send} isBusy={withdraw.isPending}>{t`Withdraw`}</Button>}
    >
      <Trans>You asked for these points, so another manager or administrator decides on them.</Trans>
    </Notice>
  );
}
