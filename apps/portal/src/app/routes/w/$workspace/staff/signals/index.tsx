import { createFileRoute } from '@tanstack/react-router';
import { SignalScreen } from '../../../../../../features/signals/components/signal-screen.tsx';
import { readSignalListSearch } from '../../../../../../features/signals/signal-list-search.ts';

/** What other systems tell about champions and accounts. */
export const Route = createFileRoute('/w/$workspace/staff/signals/')({
  validateSearch: readSignalListSearch,
  component: SignalsRoute,
});

function SignalsRoute() {
  const navigate = Route.useNavigate();
  return <SignalScreen search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />;
}
