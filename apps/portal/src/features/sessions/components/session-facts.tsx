import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionView } from '@rostra/shared/sessions/list-sessions.contract';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useDeviceWords } from '../use-device-words.ts';

/** One place where somebody is signed in: on what, since when, and when it was used. */
export function SessionFacts({ session }: { readonly session: SessionView }) {
  const { t } = useLingui();
  const deviceWords = useDeviceWords();
  const { device, surface, startedAt, seenAt, isThis } = session;
  return (
    <Stack gap={4}>
      <Row gap={12}>
        <Text as="span" weight="strong">
          {deviceWords(device)}
        </Text>
        {isThis ? <StatusPill tone="good">{t`This device`}</StatusPill> : null}
      </Row>
      <Text size={14} tone="soft">
        {surface === 'embed' ? t`Inside the community site.` : null}{' '}
        <Trans>
          Signed in on <DateText at={startedAt} />.
        </Trans>{' '}
        {isThis ? null : (
          <Trans>
            Last used <RelativeTime at={seenAt} />.
          </Trans>
        )}
      </Text>
    </Stack>
  );
}
