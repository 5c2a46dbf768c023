import { createFileRoute } from '@tanstack/react-router';
import { HomeScreen } from '../../../../../features/home/components/home-screen.tsx';

/** The champion's home. */
export const Route = createFileRoute('/w/$workspace/_champion/')({ component: HomeRoute });

function HomeRoute() {
  return <HomeScreen workspace={Route.useParams().workspace} />;
}
