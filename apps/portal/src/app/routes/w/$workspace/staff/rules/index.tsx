import { createFileRoute } from '@tanstack/react-router';
import { RuleList } from '../../../../../../features/rules/components/rule-list.tsx';
import { readRuleListSearch } from '../../../../../../features/rules/rule-list-search.ts';

/** Rules and campaigns, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/rules/')({
  validateSearch: readRuleListSearch,
  component: RulesRoute,
});

function RulesRoute() {
  const navigate = Route.useNavigate();
  return (
    <RuleList
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search })}
      onOpen={({ id }) => void navigate({ to: './$ruleId', params: { ruleId: id } })}
    />
  );
}
