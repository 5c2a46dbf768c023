import { Trans, useLingui } from '@lingui/react/macro';
import type { EnrolmentRow } from '@rostra/shared/betas/list-enrolments.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { AdmitButton } from './admit-button.tsx';
import classes from './betas.module.css';
import { EnrolmentStatePill } from './enrolment-state-pill.tsx';
import { RemoveButton } from './remove-button.tsx';

/** What `EnrolmentTable` takes. */
export interface EnrolmentTableProps {
  readonly beta: StaffBeta;
  readonly rows: readonly EnrolmentRow[];
  readonly isFiltered: boolean;
}

/** The people of a beta in a table, each with what can be done. */
export function EnrolmentTable({ beta, rows, isFiltered }: EnrolmentTableProps) {
  const { t } = useLingui();
  const columns = useColumns(beta);
  return (
    <DataTable
      label={t`People in this beta`}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={isFiltered ? t`Nobody fits` : t`Nobody yet`}>
          {isFiltered ? (
            <Trans>Try other words or another state.</Trans>
          ) : beta.state === 'draft' ? (
            <Trans>Champions can ask for a seat once you have opened this beta.</Trans>
          ) : (
            <Trans>Champions see this beta; who asks for a seat stands here.</Trans>
          )}
        </EmptyState>
      }
    />
  );
}

function useColumns(beta: StaffBeta): ReadonlyArray<Column<EnrolmentRow>> {
  const { t } = useLingui();
  const tierName = useTierName();
  const mayAdmit = beta.state === 'open' && beta.seatsLeft !== 0;
  return [
    { key: 'name', header: t`Champion`, renderCell: ({ champion }) => <strong>{champion.name}</strong> },
    { key: 'account', header: t`Account`, renderCell: ({ champion }) => champion.accountName ?? '' },
    {
      key: 'tier',
      header: t`Tier`,
      renderCell: ({ champion: { tier } }) => (
        <Row gap={8}>
          <TierMark tier={tier} size={16} isDecorative />
          {tierName(tier)}
        </Row>
      ),
    },
    {
      key: 'state',
      header: t`State`,
      renderCell: ({ state, place }) => <EnrolmentStatePill state={state} place={place} />,
    },
    {
      key: 'since',
      header: t`Since`,
      renderCell: ({ requestedAt, joinedAt, leftAt }) => <DateText at={leftAt ?? joinedAt ?? requestedAt} />,
    },
    {
      key: 'acts',
      header: (
        <VisuallyHidden>
          <Trans>What can be done</Trans>
        </VisuallyHidden>
      ),
      align: 'end',
      renderCell: (row) =>
        row.state === 'left' ? null : (
          <span className={classes.acts}>
            {row.state === 'waitlisted' && mayAdmit ? <AdmitButton beta={beta} row={row} /> : null}
            <RemoveButton beta={beta} row={row} />
          </span>
        ),
    },
  ];
}
