import { useLingui } from '@lingui/react/macro';
import type { CreateEmbedKeyOutput } from '@rostra/shared/embed/embed-key.contract';
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
import { useCreateEmbedKey } from '../api/create-embed-key.ts';
import { keySettings } from '../embed-snippets.ts';
import { KeyList } from './key-list.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { UploadKey } from './upload-key.tsx';

/** The keys that a host's backend signs with. */
export function KeySection({ keys }: { readonly keys: readonly EmbedKey[] }) {
  const { t } = useLingui();
  const [made, setMade] = useState<CreateEmbedKeyOutput | null>(null);
  const idempotency = useIdempotencyKey();
  const create = useProvenCall(useCreateEmbedKey());
  const title = t({ message: 'Keys', context: 'secrets' });
  const activeCount = keys.filter(({ revokedAt }) => revokedAt === null).length;

  const isFull =
    activeCount >= activeEmbedKeysMax
      ? t`Two keys are active. Revoke the one your backend no longer uses first.`
      : undefined;

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
      title={title}
      hint={t`Your backend signs with a key to say who is visiting: a secret that we make, or a key pair of your own. Two can be active, so that you can change over without a gap.`}
    >
      <KeyList label={title} keys={keys} none={t`There is no key yet.`} />
      <Stack align="start">
        {create.error ? <Notice tone="bad">{errorSentence(create.error)}</Notice> : null}
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          onClick={make}
          isBusy={create.isPending}
          unavailableBecause={isFull}
        >
          {t`Make a key`}
        </Button>
        <UploadKey unavailableBecause={isFull} />
      </Stack>
      {made ? (
        <NewKeyDialog title={t`Your new key`} settings={keySettings(made)} onClose={() => setMade(null)} />
      ) : null}
      {create.proof}
    </Section>
  );
}
