import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportSummary } from '@rostra/shared/imports/import-summary.schema';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DecideOnImport } from './decide-on-import.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { StoppedImport } from './stopped-import.tsx';

/** What `ImportStep` takes. */
export interface ImportStepProps {
  readonly workspace: string;
  readonly found: ImportSummary;
}

/** What there is to see or to do with an import now. */
export function ImportStep({ workspace, found }: ImportStepProps) {
  const { t } = useLingui();
  switch (found.state) {
    case 'checking':
      return <ImportProgress phase="checking" done={found.rowsChecked} total={found.rowsTotal} />;
    case 'writing':
      return <ImportProgress phase="writing" done={found.rowsWritten} total={found.rowsToWrite} />;
    case 'ready':
      return <DecideOnImport found={found} />;
    case 'done':
      return <ImportResult workspace={workspace} found={found} />;
    case 'failed':
      return <StoppedImport importId={found.id} />;
    case 'discarded':
      return (
        <EmptyState
          title={t`This file was thrown away`}
          actions={
            <LinkButton to="/w/$workspace/staff/imports" params={{ workspace }}>
              {t`Bring another file`}
            </LinkButton>
          }
        >
          <Trans>None of its lines was imported, and none is kept.</Trans>
        </EmptyState>
      );
  }
}
