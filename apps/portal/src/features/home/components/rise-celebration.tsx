import { Trans } from '@lingui/react/macro';
import type { GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import { Celebration } from '../../../ui/feedback/celebration.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';

/** What `RiseCelebration` takes. */
export interface RiseCelebrationProps {
  readonly rise: NonNullable<GetHomeOutput['rise']>;
  readonly onDone: () => void;
}

/** A rise of tier, celebrated once; it also stands in the news and the standing beneath. */
export function RiseCelebration({ rise, onDone }: RiseCelebrationProps) {
  const tierName = useTierName();
  return (
    <Celebration
      title={<Trans>You are {tierName(rise.to)}</Trans>}
      mark={<TierMark tier={rise.to} size={96} isDecorative />}
      onDone={onDone}
    >
      {rise.benefits.length > 0 ? (
        <Trans>It opens: {rise.benefits.join(' · ')}</Trans>
      ) : (
        <Trans>Thank you for speaking up.</Trans>
      )}
    </Celebration>
  );
}
