import { Trans, useLingui } from '@lingui/react/macro';
import type { GetOwnDataOutput } from '@rostra/shared/privacy/get-own-data.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useWithdrawErasure } from '../api/withdraw-erasure.ts';
import { AskErasureDialog } from './ask-erasure-dialog.tsx';

/** Being erased: what it means, asking for it, and taking it back while it waits. */
export function ErasureSection({ own }: { readonly own: GetOwnDataOutput }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Section title={t`Erase everything about me`}>
      <Stack gap={16}>
        {own.erasure ? (
          <Waiting dueAt={own.erasure.dueAt} />
        ) : (
          <>
            <Text>
              <Trans>
                Your name, your address, what you wrote and your pictures are erased, and you are signed out for good.
                That points were given stays as a number without a name. It waits 14 days, in which you can take it
                back; after that nobody can undo it.
              </Trans>
            </Text>
            <div>
              <Button variant="grave" onClick={() => setIsAsking(true)}>{t`Erase everything about me`}</Button>
            </div>
          </>
        )}
        {isAsking ? <AskErasureDialog own={own} onClose={() => setIsAsking(false)} /> : null}
      </Stack>
    </Section>
  );
}

function Waiting({ dueAt }: { readonly dueAt: string }) {
  const { t } = useLingui();
  const key = useIdempotencyKey();
  const withdraw = useWithdrawErasure();
  return (
    <Stack gap={12}>
      <Notice
        tone="caution"
        title={
          <Trans>
            You will be erased by <DateText at={dueAt} form="long-day" />
          </Trans>
        }
        action={
          <Button
            onClick={() => withdraw.mutate({ idempotencyKey: key.current() }, { onSettled: key.renew })}
            isBusy={withdraw.isPending}
          >
            {t`Take it back`}
          </Button>
        }
      >
        <Trans>Until then everything works as before. An administrator may carry it out sooner.</Trans>
      </Notice>
      {withdraw.error ? <Notice tone="bad">{errorSentence(withdraw.error)}</Notice> : null}
    </Stack>
  );
}
