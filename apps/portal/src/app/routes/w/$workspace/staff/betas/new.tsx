import { createFileRoute } from '@tanstack/react-router';
import { NewBeta } from '../../../../../../features/betas/components/new-beta.tsx';

/** A beta being made. */
export const Route = createFileRoute('/w/$workspace/staff/betas/new')({ component: NewBetaRoute });

function NewBetaRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <NewBeta
      workspace={workspace}
      onCreated={({ id: betaId }) =>
        void navigate({ to: '/w/$workspace/staff/betas/$betaId', params: { workspace, betaId }, replace: true })
      }
    />
  );
}
