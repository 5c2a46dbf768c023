import { Trans, useLingui } from '@lingui/react/macro';
import type { ListSignalsOutput } from '@rostra/shared/signals/list-signals.contract';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import { Button } from '../../../ui/actions/button.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { isNarrowed, type SignalListSearch } from '../signal-list-search.ts';
import { useSourceName } from '../use-source-name.ts';
import { SignalOutcomePill } from './signal-outcome-pill.tsx';
import classes from './signal-table.module.css';

/** What `SignalTable` takes. */
export interface SignalTableProps {
  readonly list: ListSignalsOutput;
  readonly search: SignalListSearch;
  readonly onSearch: (search: SignalListSearch) => void;
}

/** The rows of the screen, what it shows when there is none, and its pages. */
export function SignalTable({ list, search, onSearch }: SignalTableProps) {
  const { t } = useLingui();
  const sourceName = useSourceName();
  // Beside an open one there is no room; its detail says the same.
  const isOpen = search.open !== undefined;
  const told: ReadonlyArray<Column<SignalRecord>> = [
    { key: 'source', header: t`Told by`, renderCell: ({ source }) => sourceName(source) },
    { key: 'at', header: t`Happened`, renderCell: ({ occurredAt }) => <DateText at={occurredAt} /> },
  ];
  const columns: ReadonlyArray<Column<SignalRecord>> = [
    { key: 'kind', header: t`Signal`, renderCell: ({ kindName }) => kindName },
    { key: 'about', header: t`About`, renderCell: (signal) => <About signal={signal} /> },
    ...(isOpen ? [] : told),
    {
      key: 'points',
      header: t`Points`,
      align: 'end',
      renderCell: ({ award }) =>
        award && !award.isReversed ? (
          <Points value={Math.max(award.statusPoints, award.rewardPoints)} unit="none" isChange />
        ) : (
          '–'
        ),
    },
    { key: 'outcome', header: t`What came of it`, renderCell: (signal) => <SignalOutcomePill signal={signal} /> },
  ];
  return (
    <PagedTable
      isMain
      label={t`Signals`}
      columns={columns}
      list={list}
      onPage={(page) => onSearch({ ...search, page, open: undefined })}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onSearch({ ...search, open: id })}
      openKey={search.open ?? null}
      isBeside={isOpen}
      empty={<Empty search={search} onSearch={onSearch} />}
    />
  );
}

function About({ signal: { member, account, meant } }: { readonly signal: SignalRecord }) {
  if (!member && !account) return <span className={classes.meant}>{meant ?? '–'}</span>;
  return (
    <Stack gap={4}>
      <span>{member?.name ?? account?.name}</span>
      {member && account ? (
        <Text as="span" size={12} tone="soft">
          {account.name}
        </Text>
      ) : null}
    </Stack>
  );
}

function Empty({ search, onSearch }: Pick<SignalTableProps, 'search' | 'onSearch'>) {
  const { t } = useLingui();
  const { part, page } = search;
  if (isNarrowed(search) || page !== undefined) {
    return (
      <EmptyState
        level={2}
        title={t`Nothing here`}
        actions={<Button onClick={() => onSearch({ part })}>{t`Show all`}</Button>}
      >
        <Trans>No signal fits these filters, or this page is past the end of the list.</Trans>
      </EmptyState>
    );
  }
  if (part === 'waiting') {
    return (
      <EmptyState level={2} title={t`Everybody was found`}>
        <Trans>
          A signal about somebody who is not here yet is kept, and stands on this list. As soon as they join or are
          imported it becomes theirs and is weighed.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      level={2}
      title={t`No signal yet`}
      actions={<Button variant="primary" onClick={() => onSearch({ part: 'connect' })}>{t`Connect a system`}</Button>}
    >
      <Trans>
        Signals are facts from outside: a certification passed, an event attended, a survey answered. Your other systems
        tell them, or you enter one on a champion’s page; point rules decide what each is worth.
      </Trans>
    </EmptyState>
  );
}
