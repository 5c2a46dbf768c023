import { Plural, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useAuditEvents } from '../api/list-audit-events.ts';
import type { AuditLogSearch } from '../audit-log-search.ts';
import { useActionWords } from '../use-action-words.ts';
import { AuditEventDetail } from './audit-event-detail.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { ChainState } from './chain-state.tsx';
import { DownloadLog } from './download-log.tsx';

/** What `AuditLog` takes. */
export interface AuditLogProps {
  readonly search: AuditLogSearch;
  /** Puts filters, page and the open row into the address. */
  readonly onSearch: (search: AuditLogSearch) => void;
}

/** Who did what to which thing, when and from where, with the state before and after beside it. */
export function AuditLog({ search, onSearch }: AuditLogProps) {
  const { t } = useLingui();
  const actionWords = useActionWords();
  const { action, actor, subject, surface, from, to, page = 1, open } = search;
  const log = useAuditEvents({ action, actor, subjectId: subject, surface, from, to, page });
  const opened = log.data?.rows.find(({ id }) => id === open) ?? null;

  return (
    <Page title={t`Audit log`} width="full">
      <PageHeader
        title={t`Audit log`}
        lead={t`Everything that was changed, by whom and from where. Nothing in it can be altered without it showing.`}
        meta={<ChainState />}
        actions={<DownloadLog search={search} />}
      />
      {log.isError && !log.data ? (
        <QueryFailure error={log.error} onRetry={() => void log.refetch()} />
      ) : (
        <ListDetail
          title={opened ? actionWords(opened.action) : ''}
          onClose={() => onSearch({ ...search, open: undefined })}
          detail={opened ? <AuditEventDetail event={opened} search={search} onSearch={onSearch} /> : null}
          list={
            <Stack gap={16}>
              <AuditFilters
                search={search}
                onSearch={onSearch}
                rows={log.data?.rows ?? []}
                count={log.data ? <Plural value={log.data.total} one="# entry" other="# entries" /> : null}
              />
              {log.data ? (
                <AuditTable log={log.data} isBeside={opened !== null} search={search} onSearch={onSearch} />
              ) : (
                <LoadingState shape="rows" count={12} />
              )}
            </Stack>
          }
        />
      )}
    </Page>
  );
}
