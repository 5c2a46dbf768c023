import { useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useSignals } from '../api/list-signals.ts';
import { isNarrowed, type SignalListSearch } from '../signal-list-search.ts';
import { ConnectPanel } from './connect-panel.tsx';
import { SignalDetail } from './signal-detail.tsx';
import { SignalFilters } from './signal-filters.tsx';
import { SignalKindList } from './signal-kind-list.tsx';
import { SignalTable } from './signal-table.tsx';

/** What `SignalScreen` takes. */
export interface SignalScreenProps {
  readonly search: SignalListSearch;
  /** Puts part, filters, page and what is open into the address. */
  readonly onSearch: (search: SignalListSearch) => void;
}

/** Facts from outside: what was told and what it paid, who is still unknown, the kinds, and how a system is connected. */
export function SignalScreen({ search, onSearch }: SignalScreenProps) {
  const { t } = useLingui();
  const { part = 'all' } = search;
  const signals = useSignals(toFilter(search));
  return (
    <Page title={t`Signals`} width="full">
      <PageHeader
        title={t`Signals`}
        lead={t`What your other systems tell about champions and accounts, and what it paid.`}
      />
      <Tabs
        label={t`Parts of the screen`}
        value={part}
        onChange={(key) => onSearch({ part: key === 'all' ? undefined : key })}
        tabs={[
          { key: 'all', label: t`Told` },
          { key: 'waiting', label: t`Nobody found yet`, count: signals.data?.waiting },
          { key: 'kinds', label: t`Kinds` },
          { key: 'connect', label: t`Connect a system` },
        ]}
      >
        {part === 'kinds' ? (
          <SignalKindList search={search} onSearch={onSearch} />
        ) : part === 'connect' ? (
          <ConnectPanel />
        ) : (
          <Told signals={signals} search={search} onSearch={onSearch} />
        )}
      </Tabs>
    </Page>
  );
}

function toFilter({ part, q, kind, source, outcome, page = 1 }: SignalListSearch) {
  return { search: q, kind, source, outcome: part === 'waiting' ? part : outcome, page };
}

type ToldProps = SignalScreenProps & { readonly signals: ReturnType<typeof useSignals> };

function Told({ signals, search, onSearch }: ToldProps) {
  const opened = signals.data?.rows.find(({ id }) => id === search.open);
  if (signals.isError && !signals.data) {
    return <QueryFailure error={signals.error} onRetry={() => void signals.refetch()} />;
  }
  return (
    <ListDetail
      title={opened?.kindName ?? ''}
      onClose={() => onSearch({ ...search, open: undefined })}
      detail={opened ? <SignalDetail key={opened.id} signal={opened} /> : null}
      list={
        <Stack gap={16}>
          {/* Nothing is there to be narrowed: what the list says instead tells what to do. */}
          {signals.data?.total === 0 && !isNarrowed(search) ? null : (
            <SignalFilters search={search} onSearch={onSearch} total={signals.data?.total} />
          )}
          {signals.data ? (
            <SignalTable list={signals.data} search={search} onSearch={onSearch} />
          ) : (
            <LoadingState shape="rows" count={8} />
          )}
        </Stack>
      }
    />
  );
}
