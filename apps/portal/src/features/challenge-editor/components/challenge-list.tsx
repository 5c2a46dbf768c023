import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useChallengeList } from '../api/list-challenges.ts';
import { useChallengeKinds } from '../use-challenge-kinds.ts';
import { ChallengeTable, type ChallengeTableProps } from './challenge-table.tsx';
import { FirstChallenge } from './first-challenge.tsx';
import { NewChallengeDialog } from './new-challenge-dialog.tsx';

/** Every challenge of the program, for staff. */
export function ChallengeList({ search, onSearch, onOpen }: Omit<ChallengeTableProps, 'list'>) {
  const { t } = useLingui();
  const [isStarting, setIsStarting] = useState(false);
  const kinds = useChallengeKinds();
  const { q, state, kind, page = 1 } = search;
  const list = useChallengeList({ search: q ?? '', state, kind, page });
  const counts = list.data?.counts;
  const all = counts && counts.draft + counts.published + counts.closed;
  const isFiltered = q !== undefined || kind !== undefined;
  const isFirst = all === 0 && !isFiltered;

  return (
    <Page title={t`Challenges`} width="full">
      <PageHeader
        title={t`Challenges`}
        lead={t`What champions can do for points.`}
        actions={
          isFirst ? null : (
            <Button variant="primary" icon={<IconPlus size={18} aria-hidden />} onClick={() => setIsStarting(true)}>
              {t`New challenge`}
            </Button>
          )
        }
      />
      {isFirst ? (
        <FirstChallenge onMade={onOpen} />
      ) : (
        <Tabs
          label={t`State`}
          value={state ?? 'all'}
          onChange={(key) => onSearch({ ...search, state: key === 'all' ? undefined : key, page: undefined })}
          tabs={[
            { key: 'all', label: t`All`, count: all },
            { key: 'draft', label: t`Drafts`, count: counts?.draft },
            { key: 'published', label: t`Published`, count: counts?.published },
            { key: 'closed', label: t`Closed`, count: counts?.closed },
          ]}
        >
          <Stack gap={16}>
            <FilterBar
              count={list.data ? <Plural value={list.data.total} one="# challenge" other="# challenges" /> : null}
              onReset={isFiltered ? () => onSearch({ state }) : undefined}
            >
              <SearchField
                label={t`Search titles`}
                value={q ?? ''}
                onSearch={(text) => onSearch({ ...search, q: text.trim() === '' ? undefined : text, page: undefined })}
              />
              <FilterSelect
                label={t`Kind`}
                anyLabel={t`Any kind`}
                choices={kinds.map((choice) => ({ value: choice.kind, label: choice.name }))}
                value={kind}
                onChange={(value) => onSearch({ ...search, kind: value, page: undefined })}
              />
            </FilterBar>
            {list.data ? (
              <ChallengeTable list={list.data} search={search} onSearch={onSearch} onOpen={onOpen} />
            ) : list.isError ? (
              <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
            ) : (
              <LoadingState shape="rows" count={8} />
            )}
          </Stack>
        </Tabs>
      )}
      <NewChallengeDialog isOpen={isStarting} onClose={() => setIsStarting(false)} onMade={onOpen} />
    </Page>
  );
}
