import { createFileRoute } from '@tanstack/react-router';
import { ModerationScreen } from '../../../../../../features/moderation/components/moderation-screen.tsx';
import { readModerationSearch } from '../../../../../../features/moderation/moderation-search.ts';

/** The queue of what champions sent, with what is open of it in the address. */
export const Route = createFileRoute('/w/$workspace/staff/moderation/')({
  validateSearch: readModerationSearch,
  component: ModerationRoute,
});

function ModerationRoute() {
  const navigate = Route.useNavigate();
  return (
    <ModerationScreen
      search={Route.useSearch()}
      onSearch={(search, isStep) =>
        void navigate({ search, replace: isStep === 'step', resetScroll: isStep !== 'step' })
      }
    />
  );
}
