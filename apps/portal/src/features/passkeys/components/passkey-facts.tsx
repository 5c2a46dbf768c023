import { Trans, useLingui } from '@lingui/react/macro';
import type { PasskeyView } from '@rostra/shared/passkeys/list-passkeys.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** One passkey in a line: its name, where it is kept, since when, and when it was used. */
export function PasskeyFacts({ passkey }: { readonly passkey: PasskeyView }) {
  const { t } = useLingui();
  const { name, createdAt, lastUsedAt, isSynced } = passkey;
  return (
    <Stack gap={4}>
      <Text weight="strong">{name}</Text>
      <Text size={14} tone="soft">
        {isSynced ? t`On all devices of your account.` : t`On one device alone.`}{' '}
        <Trans>
          Added on <DateText at={createdAt} />.
        </Trans>{' '}
        {lastUsedAt === null ? (
          <Trans>Not used yet.</Trans>
        ) : (
          <Trans>
            Last used <RelativeTime at={lastUsedAt} />.
          </Trans>
        )}
      </Text>
    </Stack>
  );
}
