import { useLingui } from '@lingui/react/macro';
import type { CreateEmbedKeyOutput } from '@rostra/shared/embed/embed-key.contract';
import { activeEmbedKeysMax, type EmbedKey } from '@rostra/shared/embed/get-embed-settings.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useCreateEmbedKey } from '../api/create-embed-key.ts';
import { KeyFacts } from './key-facts.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { RevokeKey } from './revoke-key.tsx';

/** The keys that a host's backend signs with. */
export function KeySection({ keys }: { readonly keys: readonly EmbedKey[] }) {
  const { t } = useLingui();
  const [made, setMade] = useState<CreateEmbedKeyOutput | null>(null);
  const idempotency = useIdempotencyKey();
  const create = useCreateEmbedKey();
  const activeCount = keys.filter(({ revokedAt }) => revokedAt === null).length;

  function make() {
    create.mutate({ idempotencyKey: idempotency.current() }, { onSuccess: setMade, onSettled: idempotency.renew });
  }

  return (
    <Section
      title={t`Keys`}
      hint={t`Your backend signs with a key to say who is visiting. Two can be active, so that you can change over without a gap.`}
    >
      {keys.length === 0 ? (
        <Text tone="soft">{t`There is no key yet.`}</Text>
      ) : (
        <RuledList
          label={t`Keys`}
          items={keys.map((key) => ({
            key: key.id,
            content: <KeyFacts embedKey={key} />,
            action: key.revokedAt === null ? <RevokeKey embedKey={key} isLast={activeCount === 1} /> : undefined,
          }))}
        />
      )}
      <Stack align="start">
        {create.error ? <Notice tone="bad">{errorSentence(create.error)}</Notice> : null}
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          onClick={make}
          isBusy={create.isPending}
          unavailableBecause={
            activeCount >= activeEmbedKeysMax
              ? t`Two keys are active. Revoke the one your backend no longer uses first.`
              : undefined
          }
        >
          {t`Make a key`}
        </Button>
      </Stack>
      {made ? <NewKeyDialog made={made} onClose={() => setMade(null)} /> : null}
    </Section>
  );
}
