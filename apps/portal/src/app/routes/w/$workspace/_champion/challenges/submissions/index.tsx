import { createFileRoute } from '@tanstack/react-router';
import { OwnSubmissions } from '../../../../../../../features/challenges/components/own-submissions.tsx';
import { readSubmissionsSearch } from '../../../../../../../features/challenges/submissions-search.ts';

/** What the champion has sent. */
export const Route = createFileRoute('/w/$workspace/_champion/challenges/submissions/')({
  validateSearch: readSubmissionsSearch,
  component: SubmissionsRoute,
});

function SubmissionsRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <OwnSubmissions
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
