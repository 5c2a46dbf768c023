import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useWorkspaceSettings } from '../api/get-workspace-settings.ts';
import { CalendarSection } from './calendar-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { SenderSection } from './sender-section.tsx';
import { WordsSection } from './words-section.tsx';

/** What `WorkspaceSettingsScreen` takes. */
export interface WorkspaceSettingsScreenProps {
  /** What stands before the sections: how the workspace looks. */
  readonly look: ReactNode;
  /** What stands after them: taking the workspace along, and deleting it. */
  readonly end: ReactNode;
}

/** Everything an administrator sets for the whole workspace, each part saved by itself. */
export function WorkspaceSettingsScreen({ look, end }: WorkspaceSettingsScreenProps) {
  const { t } = useLingui();
  const settings = useWorkspaceSettings();
  return (
    <Page title={t`Workspace`} width="reading">
      <PageHeader
        title={t`Workspace`}
        lead={
          <Trans>
            How your program looks, what it calls things, and the clock it keeps. Each part is saved by itself.
          </Trans>
        }
      />
      {settings.data ? (
        <>
          {look}
          <WordsSection settings={settings.data} />
          <CalendarSection settings={settings.data} />
          <LanguageSection settings={settings.data} />
          <SenderSection settings={settings.data} />
          {end}
        </>
      ) : settings.isError ? (
        <QueryFailure error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <LoadingState shape="rows" count={8} />
      )}
    </Page>
  );
}
