import { useLingui } from '@lingui/react/macro';
import type { ListChallengesOutput, ChallengeRow } from '@rostra/shared/challenges/list-challenges.contract';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { SearchTable } from '../../../ui/data/search-table.tsx';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import type { ChallengeListSearch } from '../challenge-list-search.ts';
import classes from './challenge-table.module.css';
import { ChallengeStatePill } from './challenge-state-pill.tsx';
import { OfferWindow } from './offer-window.tsx';

/** What `ChallengeTable` takes. */
export interface ChallengeTableProps {
  readonly list: ListChallengesOutput;
  readonly search: ChallengeListSearch;
  /** Puts filters and page into the address. */
  readonly onSearch: (search: ChallengeListSearch) => void;
  readonly onOpen: (challenge: Pick<StaffChallenge, 'id'>) => void;
}

/** The rows of the list, their empty form and their pages. */
export function ChallengeTable({ list, search, onSearch, onOpen }: ChallengeTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <SearchTable
      label={t`Challenges`}
      columns={columns}
      list={list}
      search={search}
      onSearch={onSearch}
      onOpen={onOpen}
      nothing={{
        title: t`No challenge here`,
        because: t`None fits these filters.`,
        showAll: t`Show all challenges`,
        onShowAll: () => onSearch({}),
      }}
    />
  );
}

function useColumns(): ReadonlyArray<Column<ChallengeRow>> {
  const { t } = useLingui();
  const kindName = useChallengeKindName();
  const number = useNumberFormat();
  return [
    {
      key: 'title',
      header: t`Challenge`,
      renderCell: (row) => (row.title.trim() === '' ? t`Without a title` : row.title),
    },
    { key: 'kind', header: t`Kind`, renderCell: (row) => <span className={classes.line}>{kindName(row.kind)}</span> },
    { key: 'state', header: t`State`, renderCell: (row) => <ChallengeStatePill challenge={row} /> },
    { key: 'points', header: t`Points`, align: 'end', renderCell: (row) => number.format(row.points) },
    {
      key: 'window',
      header: t`Until`,
      renderCell: (row) => (
        <span className={classes.line}>
          <OfferWindow {...row} />
        </span>
      ),
    },
    { key: 'waiting', header: t`Waiting`, align: 'end', renderCell: (row) => number.format(row.submissions.waiting) },
    {
      key: 'approved',
      header: t`Approved`,
      align: 'end',
      renderCell: (row) => number.format(row.submissions.approved),
    },
    {
      key: 'updated',
      header: t`Changed`,
      align: 'end',
      renderCell: (row) => (
        <span className={classes.line}>
          <RelativeTime at={row.updatedAt} />
        </span>
      ),
    },
  ];
}
