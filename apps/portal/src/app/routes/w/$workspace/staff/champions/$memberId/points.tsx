import { createFileRoute } from '@tanstack/react-router';
import { BadgesOf } from '../../../../../../../features/badges/components/badges-of.tsx';
import { GivePoints } from '../../../../../../../features/grants/components/give-points.tsx';
import { MergeLink } from '../../../../../../../features/merges/components/merge-link.tsx';
import { MemberPointsPage } from '../../../../../../../features/points/components/member-points-page.tsx';
import { PrivacyOf } from '../../../../../../../features/privacy/components/privacy-of.tsx';
import { readStatementSearch } from '../../../../../../../features/points/statement-search.ts';
import { RecordSignal } from '../../../../../../../features/signals/components/record-signal.tsx';
import { AwardRefusals } from '../../../../../../../features/rules/components/award-refusals.tsx';
import { ProviderLinksOf } from '../../../../../../../features/sign-in-settings/components/provider-links-of.tsx';
import { TierOf } from '../../../../../../../features/tiers/components/tier-of.tsx';
import { useSession } from '../../../../../../../lib/use-session.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../../shell/route-not-found.tsx';

/** A champion's statement, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/champions/$memberId/points')({
  validateSearch: readStatementSearch,
  loader: async ({ context, params: { memberId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.points.standingOf.queryOptions({ memberId })));
  },
  component: MemberPointsRoute,
  notFoundComponent: RouteNotFound,
});

function MemberPointsRoute() {
  const { workspace, memberId } = Route.useParams();
  const navigate = Route.useNavigate();
  const isReadOnly = useSession().member.role === 'csm';
  return (
    <MemberPointsPage
      workspace={workspace}
      memberId={memberId}
      isReadOnly={isReadOnly}
      renderActions={(memberName) =>
        isReadOnly ? null : (
          <>
            <MergeLink workspace={workspace} memberId={memberId} />
            <RecordSignal memberId={memberId} memberName={memberName} />
            <GivePoints memberId={memberId} memberName={memberName} />
            <PrivacyOf memberId={memberId} memberName={memberName} />
          </>
        )
      }
      refused={<AwardRefusals owner={{ kind: 'member', memberId }} />}
      recognition={
        <>
          <TierOf memberId={memberId} />
          <BadgesOf memberId={memberId} />
          <ProviderLinksOf memberId={memberId} />
        </>
      }
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
