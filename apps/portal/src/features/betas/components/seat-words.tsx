import { Plural, Trans } from '@lingui/react/macro';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';

/** How full a beta is, in words. */
export function SeatWords({ beta }: { readonly beta: Pick<OfferedBeta, 'seats' | 'seatsLeft' | 'waitingCount'> }) {
  const { seats, seatsLeft, waitingCount } = beta;
  if (seatsLeft === null) return <Trans>Seats for everybody</Trans>;
  if (seatsLeft > 0) {
    return (
      <Trans>
        {seatsLeft} of <Plural value={seats ?? 0} one="# seat" other="# seats" /> left
      </Trans>
    );
  }
  return waitingCount > 0 ? (
    <Trans>
      Every seat is taken, <Plural value={waitingCount} one="# waits" other="# wait" />
    </Trans>
  ) : (
    <Trans>Every seat is taken</Trans>
  );
}
