import { useLingui } from '@lingui/react/macro';
import type { ListStaffSeasonsOutput, StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useSeasonState } from '../use-season-state.ts';

/** What `SeasonTable` takes. */
export interface SeasonTableProps {
  readonly workspace: string;
  readonly list: ListStaffSeasonsOutput;
  readonly onPage: (page: number) => void;
  readonly onChange: (season: StaffSeason) => void;
  readonly onDrop: (season: StaffSeason) => void;
  readonly empty: ReactNode;
}

/** Seasons with their days and how many stand on their board. */
export function SeasonTable({ workspace, list, onPage, onChange, onDrop, empty }: SeasonTableProps) {
  const { t } = useLingui();
  const stateOf = useSeasonState();
  const format = useNumberFormat();
  const { rows, total, page, pageSize } = list;
  return (
    <Stack gap={16}>
      <DataTable
        label={t`Seasons`}
        isMain
        rows={rows}
        rowKey={({ id }) => id}
        empty={empty}
        columns={[
          {
            key: 'name',
            header: t`Season`,
            renderCell: (season) => <SeasonName workspace={workspace} season={season} />,
          },
          { key: 'from', header: t`First day`, renderCell: ({ startsOn }) => <DateText at={startsOn} /> },
          { key: 'to', header: t`Last day`, renderCell: ({ endsOn }) => <DateText at={endsOn} /> },
          {
            key: 'state',
            header: t`State`,
            renderCell: ({ state }) => <StatusPill tone={stateOf(state).tone}>{stateOf(state).word}</StatusPill>,
          },
          {
            key: 'champions',
            header: t`Champions on it`,
            align: 'end',
            renderCell: ({ champions, state }) => (state === 'planned' ? '' : format.format(champions)),
          },
          {
            key: 'actions',
            header: <VisuallyHidden>{t`Change`}</VisuallyHidden>,
            align: 'end',
            renderCell: (season) =>
              season.state === 'planned' ? (
                <Row gap={8} justify="end">
                  <Button
                    size="small"
                    aria-label={t`Change ${season.name}`}
                    onClick={() => onChange(season)}
                  >{t`Change`}</Button>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t`Drop ${season.name}`}
                    onClick={() => onDrop(season)}
                  >{t`Drop`}</Button>
                </Row>
              ) : null,
          },
        ]}
      />
      <Pagination page={page} pageSize={pageSize} total={total} onPage={onPage} />
    </Stack>
  );
}

function SeasonName({ workspace, season }: { readonly workspace: string; readonly season: StaffSeason }) {
  if (season.state === 'planned') return season.name;
  return (
    <TextLink to="/w/$workspace/staff/leaderboards" params={{ workspace }} search={{ season: season.id }}>
      {season.name}
    </TextLink>
  );
}
