import { Outlet } from '@tanstack/react-router';
import { useSession } from '../../lib/use-session.ts';
import { DeletionBanner } from '../../features/workspace-deletion/components/deletion-banner.tsx';
import { OfflineBanner } from '../../ui/feedback/offline-banner.tsx';
import { BrandLink } from '../../ui/navigation/brand-link.tsx';
import { SkipLink } from '../../ui/navigation/skip-link.tsx';
import { StaffRail } from '../../ui/navigation/staff-rail.tsx';
import { AccountMenu } from './account-menu.tsx';
import { StaffLinks } from './staff-links.tsx';
import { StaffPalette } from './staff-palette.tsx';

/** The frame of the console's screens. */
export function StaffShell() {
  const { workspace } = useSession();
  return (
    <>
      <SkipLink />
      <StaffPalette workspace={workspace.slug} />
      <StaffRail
        brand={
          <BrandLink to="/w/$workspace/staff" params={{ workspace: workspace.slug }}>
            {workspace.name}
          </BrandLink>
        }
        menu={<AccountMenu hasName />}
        links={<StaffLinks workspace={workspace.slug} />}
      >
        <OfflineBanner />
        <DeletionBanner />
        <Outlet />
      </StaffRail>
    </>
  );
}
