import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { Outlet } from '@tanstack/react-router';
import { useSurface } from '../../lib/surface.tsx';
import { TimeZoneProvider } from '../../ui/format/time-zone.tsx';
import { LogoProvider } from '../../ui/navigation/brand-mark.tsx';
import { useWorkspaceAccent } from '../../ui/theme/use-workspace-accent.ts';
import { useWorkspaceFont } from '../../ui/theme/use-workspace-font.ts';

/** Dresses everything below in the workspace's colours and typeface and keeps its clock. */
export function WorkspaceGround({ face }: { readonly face: WorkspaceFace }) {
  const { accent, font } = useSurface();
  useWorkspaceAccent(accent ?? face.accent, accent ? null : face.accentDark);
  useWorkspaceFont(font ?? face.font);
  return (
    <TimeZoneProvider timeZone={face.timeZone}>
      <LogoProvider url={face.logoUrl}>
        <Outlet />
      </LogoProvider>
    </TimeZoneProvider>
  );
}
