import { createFileRoute } from '@tanstack/react-router';
import { PrivacyScreen } from '../../../../../../features/privacy/components/privacy-screen.tsx';
import { readPrivacySearch } from '../../../../../../features/privacy/privacy-search.ts';

/** What champions asked for of their own data, for administrators. */
export const Route = createFileRoute('/w/$workspace/staff/privacy/')({
  validateSearch: readPrivacySearch,
  component: PrivacyRoute,
});

function PrivacyRoute() {
  const navigate = Route.useNavigate();
  return (
    <PrivacyScreen
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
