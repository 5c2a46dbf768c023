import { Trans, useLingui } from '@lingui/react/macro';
import type { CreateAccessKeyOutput } from '@rostra/shared/embed/access-key.contract';
import { activeEmbedKeysMax, type EmbedKey } from '@rostra/shared/embed/get-embed-settings.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useCreateAccessKey } from '../api/create-access-key.ts';
import { accessKeySettings } from '../embed-snippets.ts';
import { KeyList } from './key-list.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';

/** Keys for hosts that cannot sign: their backend calls ours with one. */
export function AccessKeySection({ keys }: { readonly keys: readonly EmbedKey[] }) {
  const { t } = useLingui();
  const [made, setMade] = useState<CreateAccessKeyOutput | null>(null);
  const idempotency = useIdempotencyKey();
  const create = useProvenCall(useCreateAccessKey());
  const activeCount = keys.filter(({ revokedAt }) => revokedAt === null).length;

  function make() {
    create.mutate(
      { idempotencyKey: idempotency.current() },
      {
        onSuccess: setMade,
        onSettled: idempotency.renew,
      },
    );
  }

  return (
    <Section
      title={t`Workspace keys`}
      hint={t`For a backend that cannot sign tokens, such as a hosted community: it calls us with a workspace key and gets a one-time code for its page. Never put one into a page.`}
    >
      <KeyList
        label={t`Workspace keys`}
        keys={keys}
        none={t`There is no workspace key. You need none where your backend signs.`}
      />
      <Stack align="start">
        {create.error ? <Notice tone="bad">{errorSentence(create.error)}</Notice> : null}
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          onClick={make}
          isBusy={create.isPending}
          unavailableBecause={
            activeCount >= activeEmbedKeysMax
              ? t`Two workspace keys are active. Revoke the one your backend no longer uses first.`
              : undefined
          }
        >
          <Trans>Make a workspace key</Trans>
        </Button>
      </Stack>
      {made ? (
        <NewKeyDialog
          title={t`Your new workspace key`}
          settings={accessKeySettings(made)}
          onClose={() => setMade(null)}
        />
      ) : null}
      {create.proof}
    </Section>
  );
}
