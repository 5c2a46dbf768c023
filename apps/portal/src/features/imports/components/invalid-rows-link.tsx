import { useLingui } from '@lingui/react/macro';
import { DownloadLink } from '../../../ui/actions/download-link.tsx';

/** Fetches the lines that were left out, in their own columns and with one more that says why. */
export function InvalidRowsLink({ importId }: { readonly importId: string }) {
  const { t } = useLingui();
  return (
    <DownloadLink href={`/uploads/imports/${importId}/invalid-rows.csv`}>{t`Lines to correct (CSV)`}</DownloadLink>
  );
}
