import { Trans, useLingui } from '@lingui/react/macro';
import type { ConsentKind } from '@rostra/shared/consents/consent-text.schema';
import type { ListOwnConsentsOutput } from '@rostra/shared/consents/list-own-consents.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useOwnConsents } from '../api/list-own-consents.ts';
import { useTextName } from '../use-text-name.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What the champion said to which version of which text, and taking it back. Nothing where nothing was ever asked. */
export function OwnConsents() {
  const { t } = useLingui();
  const textName = useTextName();
  const [withdrawing, setWithdrawing] = useState<ConsentKind | null>(null);
  const { data } = useOwnConsents();
  if (!data || data.events.length === 0) return null;
  const latest = latestOf(data);
  return (
    <Section title={t`What you agreed to`}>
      <RuledList
        label={t`What you agreed to`}
        items={data.events.map((event) => {
          const { kind, version, answer, at, surface } = event;
          const isInForce = latest.get(kind) === event && answer === 'agreed';
          const name = textName(kind);
          return {
            key: `${kind}-${at}`,
            content: (
              <>
                <Text weight="strong">{answer === 'agreed' ? t`Agreed: ${name}` : t`Taken back: ${name}`}</Text>
                <Text size={14} tone="soft">
                  <Trans>
                    Version {version} · <DateText at={at} form="day-time" />
                  </Trans>{' '}
                  {surface === 'embed' ? <Trans>· inside another page</Trans> : null}
                </Text>
              </>
            ),
            action: isInForce ? (
              <Button size="small" onClick={() => setWithdrawing(kind)} aria-label={t`Take back: ${name}`}>
                {t`Take back`}
              </Button>
            ) : undefined,
          };
        })}
      />
      {withdrawing ? <WithdrawDialog kind={withdrawing} onClose={() => setWithdrawing(null)} /> : null}
    </Section>
  );
}

function latestOf({ events }: ListOwnConsentsOutput) {
  return new Map(events.toReversed().map((event) => [event.kind, event]));
}
