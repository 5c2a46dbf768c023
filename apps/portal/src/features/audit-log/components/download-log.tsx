import { Trans } from '@lingui/react/macro';
import { DownloadLink } from '../../../ui/actions/download-link.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import type { AuditLogSearch } from '../audit-log-search.ts';

/** The log as a file, narrowed as on screen: a table for people, lines of JSON for programs. */
export function DownloadLog({ search }: { readonly search: AuditLogSearch }) {
  const query = queryOf(search);
  return (
    <Row gap={8}>
      <DownloadLink href={`/audit-log/csv${query}`} size="small">
        <Trans>Table (CSV)</Trans>
      </DownloadLink>
      <DownloadLink href={`/audit-log/ndjson${query}`} size="small">
        <Trans>Lines (NDJSON)</Trans>
      </DownloadLink>
    </Row>
  );
}

function queryOf({ action, actor, subject, surface, from, to }: AuditLogSearch): string {
  const told = Object.entries({ action, actor, subjectId: subject, surface, from, to }).filter(
    (pair): pair is [string, Exclude<(typeof pair)[1], undefined>] => pair[1] !== undefined,
  );
  return told.length === 0 ? '' : `?${new URLSearchParams(told).toString()}`;
}
