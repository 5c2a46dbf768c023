import { createFileRoute } from '@tanstack/react-router';
import { readAuditLogSearch } from '../../../../../../features/audit-log/audit-log-search.ts';
import { AuditLog } from '../../../../../../features/audit-log/components/audit-log.tsx';

/** Who did what, for administrators. */
export const Route = createFileRoute('/w/$workspace/staff/audit-log/')({
  validateSearch: readAuditLogSearch,
  component: AuditLogRoute,
});

function AuditLogRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <AuditLog search={search} onSearch={(next) => void navigate({ search: next, resetScroll: false })} />;
}
