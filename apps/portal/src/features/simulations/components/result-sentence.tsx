import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { Money } from '../../../ui/format/money.tsx';

/** The whole result in one sentence: how many points more or fewer, what that costs, and for how many it is better or worse. */
export function ResultSentence({ result }: { readonly result: SimulationResult }) {
  return (
    <>
      <PointsPart result={result} /> <PeoplePart result={result} />
    </>
  );
}

function PointsPart({ result: { today, draft, currency } }: { readonly result: SimulationResult }) {
  const { i18n } = useLingui();
  const more = draft.rewardPoints - today.rewardPoints;
  if (more === 0) return <Trans>The draft would have issued as many points to spend as what is in force.</Trans>;
  const money = <Money minor={Math.abs(draft.issuedMinor - today.issuedMinor)} currency={currency} />;
  const points = i18n.number(Math.abs(more));
  const share = i18n.number(Math.abs(more) / Math.max(1, today.rewardPoints), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  if (more > 0) {
    return today.rewardPoints === 0 ? (
      <Trans>
        The draft would have issued {points} points to spend, worth {money}, where nothing is issued today.
      </Trans>
    ) : (
      <Trans>
        The draft would have issued {points} more points to spend than what is in force ({share}), worth {money}.
      </Trans>
    );
  }
  return (
    <Trans>
      The draft would have issued {points} fewer points to spend than what is in force ({share}), worth {money}.
    </Trans>
  );
}

function PeoplePart({ result: { gains, losses } }: { readonly result: SimulationResult }) {
  if (gains === 0 && losses === 0) return <Trans>Nobody would have gained or lost.</Trans>;
  if (losses === 0) {
    return (
      <Plural
        value={gains}
        one="One champion would have gained, nobody lost."
        other="# champions would have gained, nobody lost."
      />
    );
  }
  if (gains === 0) {
    return (
      <Plural
        value={losses}
        one="One champion would have lost, nobody gained."
        other="# champions would have lost, nobody gained."
      />
    );
  }
  return (
    <Trans>
      <Plural value={gains} one="One champion would have gained" other="# champions would have gained" />,{' '}
      <Plural value={losses} one="one lost" other="# lost" />.
    </Trans>
  );
}
