import { createFileRoute } from '@tanstack/react-router';
import { BrandingSection } from '../../../../../../features/branding/components/branding-section.tsx';
import { DeletionSection } from '../../../../../../features/workspace-deletion/components/deletion-section.tsx';
import { ExportSection } from '../../../../../../features/workspace-export/components/export-section.tsx';
import { WorkspaceSettingsScreen } from '../../../../../../features/workspace-settings/components/workspace-settings-screen.tsx';

/** How the workspace looks, what it calls things, and the clock it keeps. For administrators; others are told so. */
export const Route = createFileRoute('/w/$workspace/staff/settings/workspace')({ component: WorkspaceSettingsRoute });

function WorkspaceSettingsRoute() {
  return (
    <WorkspaceSettingsScreen
      look={<BrandingSection />}
      end={
        <>
          <ExportSection />
          <DeletionSection />
        </>
      }
    />
  );
}
