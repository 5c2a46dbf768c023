import { Trans, useLingui } from '@lingui/react/macro';
import type { TierStepOutput } from '@rostra/shared/tiers/list-tier-history.contract';
import type { Tone } from '../../../ui/feedback/tone-shape.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';

const RANKS = ['none', 'bronze', 'silver', 'gold'] as const;
const isRise = ({ from, to }: TierStepOutput) => RANKS.indexOf(to) > RANKS.indexOf(from);

/** What a step of the history is called. */
export function useStepTitle(): (step: TierStepOutput) => string {
  const { t } = useLingui();
  const tierName = useTierName();
  return (step) => {
    const { reason, from, to } = step;
    switch (reason) {
      case 'renewal':
        return t`${tierName(to)}, kept for another term`;
      case 'grace':
        return t`${tierName(from)} was about to end`;
      case 'rise':
      case 'fall':
      case 'policy':
      case 'merge':
        return to === 'none'
          ? t`${tierName(from)} ended`
          : isRise(step)
            ? t`${tierName(to)} reached`
            : t`${tierName(to)} from then on`;
    }
  };
}

/** Why a step of the history happened. */
export function StepDetail({ step: { reason, statusPoints } }: { readonly step: TierStepOutput }) {
  switch (reason) {
    case 'rise':
      return (
        <Trans>
          With <Points value={statusPoints} unit="status" /> that counted
        </Trans>
      );
    case 'renewal':
      return (
        <Trans>
          <Points value={statusPoints} unit="status" /> counted when its months were over
        </Trans>
      );
    case 'grace':
      return (
        <Trans>
          <Points value={statusPoints} unit="status" /> counted when its months were over: too few, which was told by
          mail
        </Trans>
      );
    case 'fall':
      return (
        <Trans>
          The days to keep it were over, and <Points value={statusPoints} unit="status" /> counted
        </Trans>
      );
    case 'merge':
      return (
        <Trans>
          Another record of the same person was joined with this one; <Points value={statusPoints} unit="status" />{' '}
          counted
        </Trans>
      );
    case 'policy':
      return (
        <Trans>
          The program changed its tiers; <Points value={statusPoints} unit="status" /> counted
        </Trans>
      );
  }
}

/** What a step means at a glance. */
export function stepTone(step: TierStepOutput): Tone {
  if (step.reason === 'grace') return 'caution';
  if (step.reason === 'renewal') return 'good';
  return isRise(step) ? 'good' : 'neutral';
}
