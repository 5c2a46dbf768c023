import type { PreviewWorkspaceCalendarInput } from '@rostra/shared/workspace/save-workspace-calendar.contract';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What runs now, and what would under another calendar; asks nothing for null. */
export function useCalendarPreview(wanted: PreviewWorkspaceCalendarInput | null) {
  return useQuery(
    useTRPC().workspace.previewCalendar.queryOptions(wanted ?? skipToken, { placeholderData: keepPreviousData }),
  );
}
