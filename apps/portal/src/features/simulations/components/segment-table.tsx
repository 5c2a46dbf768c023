import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import classes from './segment-table.module.css';

/** What `SegmentTable` takes. */
export interface SegmentTableProps {
  readonly result: Pick<SimulationResult, 'segments' | 'currency'>;
  /** Narrows the people below to a segment. */
  readonly onChoose: (segment: string) => void;
}

type Segment = SimulationResult['segments'][number];

/** What the draft changes for whom, by segment of the account. */
export function SegmentTable({ result, onChoose }: SegmentTableProps) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const columns: ReadonlyArray<Column<Segment>> = [
    {
      key: 'segment',
      header: t`Segment`,
      renderCell: ({ segment }) =>
        segment === null ? (
          <Trans>Without a segment</Trans>
        ) : (
          <button type="button" className={classes.choose} onClick={() => onChoose(segment)}>
            {segment}
          </button>
        ),
    },
    { key: 'members', header: t`Champions`, align: 'end', renderCell: ({ members }) => number.format(members) },
    { key: 'gains', header: t`Gain`, align: 'end', renderCell: ({ gains }) => number.format(gains) },
    { key: 'losses', header: t`Lose`, align: 'end', renderCell: ({ losses }) => number.format(losses) },
    {
      key: 'status',
      header: t`Status points`,
      align: 'end',
      renderCell: ({ today, draft }) => <Points value={draft.statusPoints - today.statusPoints} unit="none" isChange />,
    },
    {
      key: 'reward',
      header: t`Points to spend`,
      align: 'end',
      renderCell: ({ today, draft }) => <Points value={draft.rewardPoints - today.rewardPoints} unit="none" isChange />,
    },
    {
      key: 'money',
      header: t`Cost`,
      align: 'end',
      renderCell: ({ moreMinor }) => <Money minor={moreMinor} currency={result.currency} />,
    },
  ];
  return (
    <DataTable label={t`By segment`} columns={columns} rows={result.segments} rowKey={({ segment }) => segment ?? ''} />
  );
}
