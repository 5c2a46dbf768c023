import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulationRecord } from '@rostra/shared/simulations/simulation.schema';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What `Assumptions` takes. */
export interface AssumptionsProps {
  readonly simulation: SimulationRecord;
  readonly result: SimulationResult;
}

/** How the figures came about, and what to bear in mind with them. */
export function Assumptions({ simulation, result }: AssumptionsProps) {
  const { i18n } = useLingui();
  const number = useNumberFormat();
  const moved = simulation.rules.filter(({ wasMoved }) => wasMoved).map(({ name }) => name);
  const deeds = number.format(result.deeds);
  const posted = number.format(result.posted.rewardPoints);
  return (
    <>
      {moved.length > 0 ? (
        <Notice>
          <Trans>
            Its days are still to come, so it was tried as if it had run for as long until now:{' '}
            {new Intl.ListFormat(i18n.locale).format(moved)}.
          </Trans>
        </Notice>
      ) : null}
      {result.hasSharedCaps ? (
        <Notice>
          <Trans>
            A limit is shared by an account or by everybody. How much it cuts is right; whom it cuts may differ.
          </Trans>
        </Notice>
      ) : null}
      {simulation.tierPolicy ? (
        <Text size={14} tone="soft">
          <Trans>
            The change of tiers was taken to apply from the first day on, and everybody to keep what they were promised:
            a tier for its months, then a notice and the days of grace.
          </Trans>
        </Text>
      ) : null}
      <Text size={14} tone="soft">
        <Trans>
          {deeds} deeds were weighed twice, as if what is in force and the draft had each applied from the first day.
          What was really posted for them, by the rules of their time, is {posted} points to spend. People are taken to
          have done the same things and redeemed the same rewards.
        </Trans>
      </Text>
    </>
  );
}
