import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useImport } from '../api/get-import.ts';
import type { ImportScreenSearch } from '../import-screen-search.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportRows } from './import-rows.tsx';
import { ImportStatePill } from './import-state-pill.tsx';
import { ImportStep } from './import-step.tsx';

/** What `ImportScreen` takes. */
export interface ImportScreenProps {
  readonly workspace: string;
  readonly importId: string;
  readonly search: ImportScreenSearch;
  readonly onSearch: (search: ImportScreenSearch) => void;
}

/** One file: what it would do, the yes, how far the writing is, and what came of it. */
export function ImportScreen({ workspace, importId, search, onSearch }: ImportScreenProps) {
  const { t } = useLingui();
  const found = useImport(importId);
  if (!found.data) {
    return (
      <Page title={t`Import`}>
        {found.isError ? (
          <QueryFailure error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <LoadingState shape="page" count={1} />
        )}
      </Page>
    );
  }
  const { kind, fileName, state, uploadedBy, uploadedAt, rowsTotal, columns, counts, hasRows } = found.data;
  return (
    <Page title={fileName}>
      <PageHeader
        title={fileName}
        eyebrow={
          <TextLink to="/w/$workspace/staff/imports" params={{ workspace }} isQuiet>
            <Trans>Import</Trans>
          </TextLink>
        }
        meta={
          <Row gap={12}>
            <ImportStatePill state={state} />
            <Text as="span" size={14} tone="soft">
              {kind === 'people' ? (
                <Plural value={rowsTotal} one="# person" other="# people" />
              ) : (
                <Plural value={rowsTotal} one="# balance" other="# balances" />
              )}{' '}
              · {uploadedBy ?? t`Somebody who left`} · <DateText at={uploadedAt} form="day-time" />
            </Text>
          </Row>
        }
      />
      <ImportStep workspace={workspace} found={found.data} />
      {state === 'checking' || !hasRows ? null : (
        <ImportRows importId={importId} kind={kind} state={state} counts={counts} search={search} onSearch={onSearch} />
      )}
      <ImportColumns columns={columns} />
    </Page>
  );
}
