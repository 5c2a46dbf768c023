import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { Outlet } from '@tanstack/react-router';
import { useSurface } from '../../lib/surface.tsx';
import { TimeZoneProvider } from '../../ui/format/time-zone.tsx';
import { useWorkspaceAccent } from '../../ui/theme/use-workspace-accent.ts';

/** Dresses everything below in the workspace's colour and keeps its clock. */
export function WorkspaceGround({ face }: { readonly face: WorkspaceFace }) {
  const { accent } = useSurface();
  useWorkspaceAccent(accent ?? face.accent);
  return (
    <TimeZoneProvider timeZone={face.timeZone}>
      <Outlet />
    </TimeZoneProvider>
  );
}
