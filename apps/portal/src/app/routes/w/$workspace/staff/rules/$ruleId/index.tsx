import { createFileRoute } from '@tanstack/react-router';
import { RuleScreen } from '../../../../../../../features/rules/components/rule-screen.tsx';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../../shell/route-not-found.tsx';

/** One rule or campaign: written while it is a draft, looked at afterwards. */
export const Route = createFileRoute('/w/$workspace/staff/rules/$ruleId/')({
  loader: async ({ context, params: { ruleId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.rules.get.queryOptions({ ruleId })));
  },
  component: RuleRoute,
  notFoundComponent: RouteNotFound,
});

function RuleRoute() {
  const { workspace, ruleId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <RuleScreen
      ruleId={ruleId}
      onGone={() => void navigate({ to: '/w/$workspace/staff/rules', params: { workspace }, replace: true })}
    />
  );
}
