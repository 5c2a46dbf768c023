import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAccountDomains } from '../api/list-account-domains.ts';
import type { JoiningSearch } from '../joining-search.ts';
import { AddDomainForm } from './add-domain-form.tsx';
import { RemoveDomain } from './remove-domain.tsx';

/** What `DomainList` takes. */
export interface DomainListProps {
  readonly search: JoiningSearch;
  readonly onSearch: (search: JoiningSearch) => void;
}

/** Which mail domains belong to which accounts. */
export function DomainList({ search: { q, page = 1 }, onSearch }: DomainListProps) {
  const { t } = useLingui();
  const domains = useAccountDomains({ page, search: q });
  const narrow = (text: string) => onSearch({ part: 'domains', q: text.trim() === '' ? undefined : text });
  return (
    <Stack gap={24}>
      <Text tone="soft">
        <Trans>
          Who has an address of one of these domains belongs to its account. They join it by themselves where an
          administrator allows it under Sign-in; else you see the account beside their request.
        </Trans>
      </Text>
      <AddDomainForm />
      <FilterBar
        count={domains.data ? <Plural value={domains.data.total} one="# domain" other="# domains" /> : null}
        onReset={q === undefined ? undefined : () => onSearch({ part: 'domains' })}
      >
        <SearchField label={t`Search domain or account`} value={q ?? ''} onSearch={narrow} />
      </FilterBar>
      {domains.isPending ? <LoadingState shape="rows" count={4} /> : null}
      {domains.isError && !domains.data ? (
        <QueryFailure error={domains.error} onRetry={() => void domains.refetch()} />
      ) : null}
      {domains.data?.rows.length === 0 ? <NoDomains isSearched={q !== undefined} /> : null}
      {domains.data && domains.data.rows.length > 0 ? (
        <>
          <RuledList
            label={t`Mail domains`}
            items={domains.data.rows.map(({ domain, accountName }) => ({
              key: domain,
              content: (
                <Row gap={12} align="baseline">
                  <code>{domain}</code>
                  <Text as="span" tone="soft">
                    {accountName}
                  </Text>
                </Row>
              ),
              action: <RemoveDomain domain={domain} accountName={accountName} />,
            }))}
          />
          <Pagination
            page={domains.data.page}
            pageSize={domains.data.pageSize}
            total={domains.data.total}
            onPage={(next) => onSearch({ part: 'domains', q, page: next })}
          />
        </>
      ) : null}
    </Stack>
  );
}

function NoDomains({ isSearched }: { readonly isSearched: boolean }) {
  return (
    <EmptyState
      level={2}
      title={isSearched ? <Trans>Nothing found</Trans> : <Trans>No account has a domain yet</Trans>}
    >
      {isSearched ? (
        <Trans>No domain and no account has these letters.</Trans>
      ) : (
        <Trans>Add the domain of a customer, such as northwind.example, and say whose it is.</Trans>
      )}
    </EmptyState>
  );
}
