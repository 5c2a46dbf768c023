import { useLingui } from '@lingui/react/macro';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { AwardSteps } from '../../../ui/awards/award-steps.tsx';
import { Heading } from '../../../ui/text/heading.tsx';

/** How a line's points came about, where there is more to tell than that it paid what was offered. */
export function Reckoning({ award }: { readonly award: AwardExplanation | null }) {
  const { t } = useLingui();
  if (!award) return null;
  const { rule, base, campaigns, streak, cuts } = award;
  const isPlain = !rule?.name && base?.kind === 'offered' && campaigns.length + cuts.length === 0 && !streak;
  if (isPlain) return null;
  return (
    <section>
      <Heading level={3} size={16}>
        {t`How it came to this`}
      </Heading>
      <AwardSteps award={award} />
    </section>
  );
}
