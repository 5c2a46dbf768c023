import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from '../../../ui/actions/menu.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { IconDownload, IconFileText, IconFileTypeCsv, IconShieldCheck } from '../../../ui/icons.ts';
import { DownloadFailure, type StatementFormat, useFetchStatement } from '../api/fetch-statement.ts';
import type { StatementOwner } from '../statement-owner.ts';
import type { StatementSearch } from '../statement-search.ts';
import { saveFile } from '../save-file.ts';

/** What `DownloadStatement` takes. */
export interface DownloadStatementProps {
  readonly owner: StatementOwner;
  /** What the list beside it is narrowed to: paper and table hold the same lines. */
  readonly search: StatementSearch;
}

/** The statement as a file: to print, for a spreadsheet, or with its proof. */
export function DownloadStatement({ owner, search: { kind, from, to, about, text } }: DownloadStatementProps) {
  const { t } = useLingui();
  const toast = useToast();
  const statement = useFetchStatement();

  function fetchIt(format: StatementFormat) {
    if (statement.isPending) return;
    statement.mutate(
      { owner, format, kind, from, to, about, text },
      {
        onSuccess: saveFile,
        onError: (error) =>
          toast(
            error instanceof DownloadFailure ? error.message : t`The file did not get through. Please try again.`,
            'bad',
          ),
      },
    );
  }

  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <Menu
      label={t`Download the statement`}
      items={[
        {
          key: 'pdf',
          label: t`To print (PDF)`,
          icon: <IconFileText {...icon} />,
          onSelect: () => fetchIt('pdf'),
        },
        {
          key: 'csv',
          label: t`Table (CSV)`,
          icon: <IconFileTypeCsv {...icon} />,
          onSelect: () => fetchIt('csv'),
        },
        {
          key: 'json',
          label: t`Proof (JSON)`,
          icon: <IconShieldCheck {...icon} />,
          onSelect: () => fetchIt('json'),
        },
      ]}
    >
      <IconDownload {...icon} />
      <span>{statement.isPending ? <Trans>Fetching…</Trans> : <Trans>Download</Trans>}</span>
    </Menu>
  );
}
