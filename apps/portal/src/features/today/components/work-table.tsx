import { useLingui } from '@lingui/react/macro';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Badge } from '../../../ui/feedback/badge.tsx';
import type { WorkItem } from '../work-item.ts';
import { WorkClock } from './work-clock.tsx';
import { WorkLink } from './work-link.tsx';
import { WorkSource } from './work-source.tsx';

/** The work list: what, of what kind, from whom, and the clock. J and K move, Enter opens. */
export function WorkTable({ items }: { readonly items: readonly WorkItem[] }) {
  const { t } = useLingui();
  const kinds = { submission: t`Submission`, redemption: t`Redemption`, grant: t`Points by hand`, waitlist: t`Beta` };
  const columns: ReadonlyArray<Column<WorkItem>> = [
    { key: 'what', header: t`What`, renderCell: (item) => <WorkLink item={item} /> },
    { key: 'kind', header: t`Kind`, renderCell: (item) => <Badge>{kinds[item.kind]}</Badge> },
    { key: 'from', header: t`From`, renderCell: (item) => <WorkSource item={item} /> },
    { key: 'clock', header: t`Clock`, align: 'end', renderCell: (item) => <WorkClock item={item} /> },
  ];
  return <DataTable isMain label={t`What waits for you`} columns={columns} rows={items} rowKey={(item) => item.key} />;
}
