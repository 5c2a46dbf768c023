import { Trans, useLingui } from '@lingui/react/macro';
import type { RecoveryView } from '@rostra/shared/passkeys/recover-passkey.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRecoveries } from '../api/list-recoveries.ts';
import { DecideRecovery } from './decide-recovery.tsx';

/** Colleagues who lost their passkeys and wait for a second person. Not there while nobody waits. */
export function RecoveriesSection() {
  const { t } = useLingui();
  const list = useRecoveries();
  const [deciding, setDeciding] = useState<RecoveryView | null>(null);
  if (!list.data || list.data.recoveries.length === 0) return null;
  return (
    <Section
      title={t`Lost passkeys`}
      hint={t`These people cannot sign in. Talk to them by a way you know before you decide: a stolen mailbox asks just as politely.`}
    >
      <RuledList
        label={t`Lost passkeys`}
        items={list.data.recoveries.map((recovery) => ({
          key: recovery.id,
          content: (
            <Stack gap={4}>
              <Text weight="strong">{recovery.member.name}</Text>
              <Text size={14} tone="soft">
                <Trans>
                  {recovery.member.email}, asked <RelativeTime at={recovery.askedAt} />
                </Trans>
              </Text>
            </Stack>
          ),
          action: (
            <Button
              size="small"
              onClick={() => setDeciding(recovery)}
              unavailableBecause={recovery.canDecide ? undefined : t`It is your own request: somebody else decides.`}
            >
              {t`Decide`}
            </Button>
          ),
        }))}
      />
      {deciding ? <DecideRecovery recovery={deciding} onClose={() => setDeciding(null)} /> : null}
    </Section>
  );
}
