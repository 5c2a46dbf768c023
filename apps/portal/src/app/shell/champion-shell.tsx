import { Trans } from '@lingui/react/macro';
import { Outlet, useMatchRoute } from '@tanstack/react-router';
import { ConsentGate } from '../../features/consents/components/consent-gate.tsx';
import { useSession } from '../../lib/use-session.ts';
import { OfflineBanner } from '../../ui/feedback/offline-banner.tsx';
import { BarLink } from '../../ui/navigation/bar-link.tsx';
import { BrandLink } from '../../ui/navigation/brand-link.tsx';
import { SkipLink } from '../../ui/navigation/skip-link.tsx';
import { SlimBar } from '../../ui/navigation/slim-bar.tsx';
import { AccountMenu } from './account-menu.tsx';
import { PointsAvailable } from './points-available.tsx';

/** The frame of a champion's screens: the slim bar, and whether the line is down. */
export function ChampionShell() {
  const { workspace } = useSession();
  const params = { workspace: workspace.slug };
  const isAt = useMatchRoute();
  const isAboutOneself = Boolean(
    isAt({ to: '/w/$workspace/your-data' }) || isAt({ to: '/w/$workspace/you', fuzzy: true }),
  );
  return (
    <>
      <SkipLink />
      <SlimBar
        brand={
          <BrandLink to="/w/$workspace" params={params}>
            {workspace.name}
          </BrandLink>
        }
        end={
          <>
            <PointsAvailable workspace={workspace.slug} />
            <AccountMenu />
          </>
        }
      >
        <BarLink to="/w/$workspace" params={params} activeOptions={{ exact: true }}>
          <Trans>Home</Trans>
        </BarLink>
        <BarLink to="/w/$workspace/challenges" params={params}>
          <Trans>Challenges</Trans>
        </BarLink>
        <BarLink to="/w/$workspace/rewards" params={params}>
          <Trans>Rewards</Trans>
        </BarLink>
        <BarLink to="/w/$workspace/betas" params={params}>
          <Trans>Betas</Trans>
        </BarLink>
        <BarLink to="/w/$workspace/leaderboard" params={params}>
          <Trans>Leaderboard</Trans>
        </BarLink>
        <BarLink to="/w/$workspace/points" params={params}>
          <Trans>Points</Trans>
        </BarLink>
      </SlimBar>
      <OfflineBanner />
      <ConsentGate isOpen={isAboutOneself}>
        <Outlet />
      </ConsentGate>
    </>
  );
}
