import { Trans, useLingui } from '@lingui/react/macro';
import type { Policy } from '@rostra/shared/policy/policy.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNow } from '../../../ui/format/use-now.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePolicyWords } from '../use-policy-words.ts';
import { PolicyHistory } from './policy-history.tsx';

/** One policy value: what it decides, what is in force, what will be, and what was. */
export function PolicyFacts({ policy }: { readonly policy: Policy }) {
  const { t } = useLingui();
  const now = useNow();
  const { words, say } = usePolicyWords();
  const { key, value, unit, history } = policy;
  const isDefault = JSON.stringify(value) === JSON.stringify(policy.default);
  const coming = history
    .filter(({ effectiveFrom }) => new Date(effectiveFrom) > now)
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))[0];
  return (
    <Stack gap={4}>
      <Row gap={12}>
        <strong>{words[key].title}</strong>
        <span>{say(value, unit)}</span>
        {isDefault ? <StatusPill tone="neutral">{t`As usual`}</StatusPill> : null}
      </Row>
      <Text size={14} tone="soft">
        {words[key].meaning}
      </Text>
      {coming ? (
        <Text size={14}>
          <Trans>
            From <DateText at={coming.effectiveFrom} /> on: {say(coming.value, unit)}.
          </Trans>
        </Text>
      ) : null}
      {history.length > 0 ? <PolicyHistory policy={policy} /> : null}
    </Stack>
  );
}
