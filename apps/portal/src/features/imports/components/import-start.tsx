import { useLingui } from '@lingui/react/macro';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
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
  const [kind, setKind] = useState<ImportKind>('people');
  return (
    <Page title={t`Import`}>
      <PageHeader
        title={t`Import`}
        lead={t`Bring your customers' people, or the points they had somewhere else, from a CSV file. You see what it would do, line by line, before anything is imported.`}
      />
      {imports.isError && !imports.data ? (
        <QueryFailure error={imports.error} onRetry={() => void imports.refetch()} />
      ) : (
        <>
          <Split
            main={
              <Stack gap={24}>
                <RadioGroup
                  label={t`What the file brings`}
                  hasCards
                  value={kind}
                  onChange={(event) => setKind(event.target.value === 'openings' ? 'openings' : 'people')}
                  choices={[
                    { value: 'people', label: t`People`, hint: t`Champions and their accounts.` },
                    {
                      value: 'openings',
                      label: t`Points from before`,
                      hint: t`What champions had in another program, with the days it counts from.`,
                    },
                  ]}
                />
                <FileToImport key={kind} kind={kind} onUploaded={onOpen} />
              </Stack>
            }
            side={<NeededColumns kind={kind} />}
          />
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
