import { Trans, useLingui } from '@lingui/react/macro';
import type { EmbedKey } from '@rostra/shared/embed/get-embed-settings.contract';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** One key in a line: its name, whether it signs, who made it, and whether anybody uses it. */
export function KeyFacts({ embedKey }: { readonly embedKey: EmbedKey }) {
  const { t } = useLingui();
  const { kid, algorithm, createdAt, createdByName, lastUsedAt, revokedAt } = embedKey;
  return (
    <Stack gap={4}>
      <Row gap={12}>
        <code>{kid}</code>
        {algorithm === 'bearer' ? null : (
          <Text as="span" size={14} tone="soft">
            {algorithm === 'HS256' ? t`HS256, shared secret` : t`${algorithm}, your public key`}
          </Text>
        )}
        <StatusPill tone={revokedAt === null ? 'good' : 'neutral'}>
          {revokedAt === null ? t`Active` : t`Revoked`}
        </StatusPill>
      </Row>
      <Text size={14} tone="soft">
        {createdByName === null ? (
          <Trans>
            Made on <DateText at={createdAt} />.
          </Trans>
        ) : (
          <Trans>
            Made by {createdByName} on <DateText at={createdAt} />.
          </Trans>
        )}{' '}
        {revokedAt !== null ? (
          <Trans>
            Revoked on <DateText at={revokedAt} />.
          </Trans>
        ) : lastUsedAt === null ? (
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
