import { useLingui } from '@lingui/react/macro';
import { workspaceExportsPath, type WorkspaceExportView } from '@rostra/shared/workspace/export-workspace.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useByteFormat } from '../../../ui/format/use-byte-format.ts';
import { IconDownload } from '../../../ui/icons.ts';
import { useCheckExport } from '../api/exports.ts';
import { startDownload } from '../../../lib/start-download.ts';

/** Fetches an export that is done. Who signed in too long ago proves first that it is still them, and the download begins then. */
export function FetchExport({ id, sizeBytes }: Pick<WorkspaceExportView, 'id' | 'sizeBytes'>) {
  const { t } = useLingui();
  const bytes = useByteFormat();
  const check = useProvenCall(useCheckExport());
  function fetchFile() {
    check.mutate(id, {
      onSuccess: () => startDownload(`${workspaceExportsPath}/${id}`),
    });
  }
  return (
    <>
      {check.error ? <Notice tone="bad">{errorSentence(check.error)}</Notice> : null}
      <Button icon={<IconDownload size={18} aria-hidden />} onClick={fetchFile} isBusy={check.isPending}>
        {t`Fetch the export (${bytes(sizeBytes ?? 0)})`}
      </Button>
      {check.proof}
    </>
  );
}
