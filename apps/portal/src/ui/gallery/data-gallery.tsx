import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { DataTable } from '../data/data-table.tsx';
import type { Sort } from '../data/data-table-column.ts';
import { FilterBar } from '../data/filter-bar.tsx';
import { FilterSelect } from '../data/filter-select.tsx';
import { KeyValueList } from '../data/key-value-list.tsx';
import { Pagination } from '../data/pagination.tsx';
import { SearchField } from '../data/search-field.tsx';
import { StagePath } from '../data/stage-path.tsx';
import { Tabs } from '../data/tabs.tsx';
import { Timeline } from '../data/timeline.tsx';
import { StatusPill } from '../feedback/status-pill.tsx';
import { DateText } from '../format/date-text.tsx';
import { Money } from '../format/money.tsx';
import { RelativeTime } from '../format/relative-time.tsx';
import { Columns } from '../layout/columns.tsx';
import { Stack } from '../layout/stack.tsx';
import { Points } from '../points/points.tsx';

const rows = [
  {
    id: '1',
    who: 'Ana Ruiz',
    account: 'Nordbank',
    what: 'Tell 3 lines about onboarding on G2',
    at: '2026-06-12T09:00:00Z',
    points: 100,
  },
  {
    id: '2',
    who: 'Jonas Weber',
    account: 'Helio Energie',
    what: 'Speak at the spring customer day',
    at: '2026-06-10T09:00:00Z',
    points: 400,
  },
  {
    id: '3',
    who: 'Priya Raman',
    account: 'Kestrel Logistics International',
    what: 'Tell your story: draft',
    at: '2026-06-02T09:00:00Z',
    points: 1250,
  },
];

/** Tables, paths and facts. */
export function DataGallery() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['2']));
  const [sort, setSort] = useState<Sort>({ key: 'at', direction: 'descending' });
  const [tab, setTab] = useState<'waiting' | 'answered'>('waiting');
  return (
    <Stack gap={32}>
      <FilterBar count="3 submissions" onReset={() => undefined}>
        <SearchField label="Search submissions" value="" onSearch={() => undefined} />
        <FilterSelect
          label="State"
          anyLabel="Any state"
          choices={[{ value: 'submitted', label: 'Waiting' }]}
          value="submitted"
          onChange={() => undefined}
        />
      </FilterBar>
      <DataTable
        label="Submissions that wait"
        rows={rows}
        rowKey={(row) => row.id}
        onOpen={() => undefined}
        openKey="1"
        sort={sort}
        onSort={setSort}
        selection={{ chosen, onChange: setChosen }}
        bulkActions={<Button size="small">Approve</Button>}
        columns={[
          { key: 'who', header: 'Champion', renderCell: (row) => row.who, isSortable: true },
          { key: 'account', header: 'Account', renderCell: (row) => row.account },
          { key: 'what', header: 'Challenge', renderCell: (row) => row.what },
          { key: 'state', header: 'State', renderCell: () => <StatusPill tone="progress">Waiting</StatusPill> },
          {
            key: 'at',
            header: 'Sent',
            renderCell: (row) => <DateText at={row.at} form="short-day" />,
            isSortable: true,
          },
          {
            key: 'points',
            header: 'Points',
            renderCell: (row) => <Points value={row.points} unit="none" />,
            align: 'end',
          },
        ]}
      />
      <Pagination page={2} pageSize={25} total={1240} onPage={() => undefined} />
      <StagePath
        stages={[
          { key: '1', title: 'Interview', mark: 'done', note: '100 points, yours' },
          { key: '2', title: 'Approved draft', mark: 'changes', note: '150 points' },
          { key: '3', title: 'Published', mark: 'locked', note: '250 points' },
        ]}
      />
      <Tabs
        label="Submissions"
        value={tab}
        onChange={setTab}
        tabs={[
          { key: 'waiting', label: 'Waiting', count: 3 },
          { key: 'answered', label: 'Answered', count: 118 },
        ]}
      >
        What the tab holds.
      </Tabs>
      <Columns min={360}>
        <Timeline
          events={[
            {
              key: 'a',
              title: 'Requested',
              at: <RelativeTime at="2026-06-10T09:00:00Z" now={new Date('2026-06-12T09:00:00Z')} />,
              tone: 'good',
              detail: '600 points set aside',
            },
            { key: 'b', title: 'Approved by Ana', at: <DateText at="2026-06-11T09:00:00Z" />, tone: 'progress' },
            { key: 'c', title: 'Sent to you', at: 'expected by 20 June', isAhead: true },
          ]}
        />
        <KeyValueList
          facts={[
            { key: 'a', label: 'Cost', value: <Points value={600} /> },
            { key: 'b', label: 'Worth to you', value: <Money minor={2500} currency="USD" /> },
            { key: 'c', label: 'Left', value: '3 of 20' },
          ]}
        />
      </Columns>
    </Stack>
  );
}
