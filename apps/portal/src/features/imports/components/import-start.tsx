import { useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { useImports } from '../api/list-imports.ts';
import { FileToImport } from './file-to-import.tsx';
import { ImportHistory } from './import-history.tsx';
import { NeededColumns } from './needed-columns.tsx';

/** What `ImportStart` takes. */
export interface ImportStartProps {
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onOpen: (importId: string) => void;
}

/** Where people come in from a file, and what came in before. */
export function ImportStart({ page, onPage, onOpen }: ImportStartProps) {
  const { t } = useLingui();
  const imports = useImports(page);
  return (
    <Page title={t`Import`}>
      <PageHeader
        title={t`Import people`}
        lead={t`Bring your customers' people from a CSV file. You see what it would do, line by line, before anything is imported.`}
      />
      {imports.isError && !imports.data ? (
        <QueryFailure error={imports.error} onRetry={() => void imports.refetch()} />
      ) : (
        <>
          <Split main={<FileToImport onUploaded={onOpen} />} side={<NeededColumns />} />
          {imports.data ? (
            <ImportHistory imports={imports.data} onPage={onPage} onOpen={onOpen} />
          ) : (
            <LoadingState shape="rows" count={3} />
          )}
        </>
      )}
    </Page>
  );
}
