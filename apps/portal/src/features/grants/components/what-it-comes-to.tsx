import { Trans } from '@lingui/react/macro';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { AwardSteps } from '../../../ui/awards/award-steps.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What the rules for grants make of what is typed, step by step; nothing where they leave it as it is. */
export function WhatItComesTo({ award }: { readonly award: AwardExplanation }) {
  if (award.refusal) {
    return (
      <Notice tone="caution">
        <AwardRefusalWords award={award} />
      </Notice>
    );
  }
  const { base, campaigns, cuts, streak } = award;
  const isAsTyped = base?.kind === 'offered' && campaigns.length + cuts.length === 0 && streak === null;
  if (isAsTyped) return null;
  return (
    <Stack gap={8}>
      <Text size={14} tone="soft">
        <Trans>The rules for points by hand make this of it:</Trans>
      </Text>
      <AwardSteps award={award} />
    </Stack>
  );
}
