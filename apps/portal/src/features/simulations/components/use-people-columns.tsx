import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulatedPerson } from '@rostra/shared/simulations/list-simulated-people.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useEffectName } from '../use-effect-name.ts';

const TONES = { gains: 'good', loses: 'bad', same: 'neutral' } as const;

/** The columns of the people of a trial: who, what happens, tier, and both kinds of points before and after. */
export function usePeopleColumns(workspace: string): ReadonlyArray<Column<SimulatedPerson>> {
  const { t } = useLingui();
  const tierName = useTierName();
  const effectName = useEffectName();
  const number = useNumberFormat();
  const beforeAfter = (before: number, after: number) =>
    before === after ? (
      number.format(after)
    ) : (
      <Trans>
        {number.format(before)} to {number.format(after)}
      </Trans>
    );
  return [
    {
      key: 'name',
      header: t`Champion`,
      renderCell: ({ memberId, name }) => (
        <TextLink to="/w/$workspace/staff/champions/$memberId/points" params={{ workspace, memberId }}>
          {name}
        </TextLink>
      ),
    },
    { key: 'account', header: t`Account`, renderCell: ({ accountName }) => accountName ?? '–' },
    { key: 'segment', header: t`Segment`, renderCell: ({ segment }) => segment ?? '–' },
    {
      key: 'effect',
      header: t`What happens`,
      renderCell: ({ effect }) => <StatusPill tone={TONES[effect]}>{effectName(effect)}</StatusPill>,
    },
    {
      key: 'tier',
      header: t`Tier`,
      renderCell: ({ today, draft }) =>
        today.tier === draft.tier ? (
          tierName(draft.tier)
        ) : (
          <Trans>
            {tierName(today.tier)} to {tierName(draft.tier)}
          </Trans>
        ),
    },
    {
      key: 'status',
      header: t`Status points earned`,
      align: 'end',
      renderCell: ({ today, draft }) => beforeAfter(today.statusPoints, draft.statusPoints),
    },
    {
      key: 'reward',
      header: t`Points to spend earned`,
      align: 'end',
      renderCell: ({ today, draft }) => beforeAfter(today.rewardPoints, draft.rewardPoints),
    },
  ];
}
