import { useLingui } from '@lingui/react/macro';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What a champion reads of a beta before joining, in this order. */
export function BetaWords({ beta }: { readonly beta: Pick<OfferedBeta, 'summary' | 'commitment' | 'criteria'> }) {
  const { t } = useLingui();
  const { summary, commitment, criteria } = beta;
  return (
    <Stack gap={32}>
      <Section title={t`What it is`} isBare>
        <Text keepsLines>{summary}</Text>
      </Section>
      <Section title={t`What we ask of you`} isBare>
        <Text keepsLines>{commitment}</Text>
      </Section>
      {criteria ? (
        <Section title={t`Who it is for`} isBare>
          <Text keepsLines>{criteria}</Text>
        </Section>
      ) : null}
    </Stack>
  );
}
