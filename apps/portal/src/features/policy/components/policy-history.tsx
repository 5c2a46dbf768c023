import { Plural, Trans } from '@lingui/react/macro';
import type { Policy } from '@rostra/shared/policy/policy.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePolicyWords } from '../use-policy-words.ts';

/** Every change of one policy value, newest first: what, from when, by whom and why. */
export function PolicyHistory({ policy: { history, unit } }: { readonly policy: Policy }) {
  const { say } = usePolicyWords();
  return (
    <details>
      <summary>
        <Plural value={history.length} one="Changed once" other="Changed # times" />
      </summary>
      <Stack as="ol" gap={8}>
        {history.map(({ version, value, effectiveFrom, changedAt, changedBy, reason }) => (
          <li key={version}>
            <Text size={14}>
              <Trans>
                {say(value, unit)}, from <DateText at={effectiveFrom} form="day-time" /> on.
              </Trans>{' '}
              {changedBy?.name ? (
                <Trans>
                  Set by {changedBy.name} on <DateText at={changedAt} />: “{reason}”
                </Trans>
              ) : (
                <Trans>
                  Set on <DateText at={changedAt} />: “{reason}”
                </Trans>
              )}
            </Text>
          </li>
        ))}
      </Stack>
    </details>
  );
}
