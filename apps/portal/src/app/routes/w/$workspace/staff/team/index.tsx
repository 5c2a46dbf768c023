import { createFileRoute } from '@tanstack/react-router';
import { RecoveriesSection } from '../../../../../../features/passkeys/components/recoveries-section.tsx';
import { RequirementSection } from '../../../../../../features/passkeys/components/requirement-section.tsx';
import { ProviderLinksOf } from '../../../../../../features/sign-in-settings/components/provider-links-of.tsx';
import { TeamScreen } from '../../../../../../features/staff/components/team-screen.tsx';
import { readStaffListSearch } from '../../../../../../features/staff/staff-list-search.ts';

/** The vendor's own team, for administrators. */
export const Route = createFileRoute('/w/$workspace/staff/team/')({
  validateSearch: readStaffListSearch,
  component: TeamRoute,
});

function TeamRoute() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <TeamScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      above={<RecoveriesSection />}
      below={<RequirementSection />}
      renderFurther={({ id }) => <ProviderLinksOf memberId={id} />}
    />
  );
}
