import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListSimulationsOutput } from '@rostra/shared/simulations/list-simulations.contract';
import type { SimulationSummary } from '@rostra/shared/simulations/simulation.schema';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useTriedWords } from '../use-tried-words.ts';
import { SimulationStatePill } from './simulation-state-pill.tsx';

/** What `SimulationHistory` takes. */
export interface SimulationHistoryProps {
  readonly list: ListSimulationsOutput;
  readonly onPage: (page: number) => void;
  readonly onOpen: (simulationId: string) => void;
}

/** Trials that came before, with what each found in three figures. */
export function SimulationHistory({ list, onPage, onOpen }: SimulationHistoryProps) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <PagedTable
      isMain
      label={t`Earlier trials`}
      columns={columns}
      list={list}
      onPage={onPage}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      empty={
        <Text tone="soft">
          <Trans>Nothing was tried yet. What each trial finds will stand here.</Trans>
        </Text>
      }
    />
  );
}

function useColumns(): ReadonlyArray<Column<SimulationSummary>> {
  const { t } = useLingui();
  const number = useNumberFormat();
  const triedWords = useTriedWords();
  return [
    { key: 'tried', header: t`Tried`, renderCell: (row) => triedWords(row) },
    {
      key: 'months',
      header: t({ message: 'On', context: 'which months' }),
      renderCell: ({ months }) => <Plural value={months} one="the last month" other="the last # months" />,
    },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <SimulationStatePill state={state} /> },
    {
      key: 'more',
      header: t`Points issued`,
      align: 'end',
      renderCell: ({ headline }) => (headline ? <Points value={headline.morePoints} unit="none" isChange /> : '–'),
    },
    {
      key: 'gain',
      header: t`Gain`,
      align: 'end',
      renderCell: ({ headline }) => (headline ? number.format(headline.gains) : '–'),
    },
    {
      key: 'lose',
      header: t`Lose`,
      align: 'end',
      renderCell: ({ headline }) => (headline ? number.format(headline.losses) : '–'),
    },
    { key: 'by', header: t`By`, renderCell: ({ askedByName }) => askedByName ?? '–' },
    { key: 'at', header: t`When`, align: 'end', renderCell: (row) => <DateText at={row.askedAt} form="day-time" /> },
  ];
}
