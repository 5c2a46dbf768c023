import { type Calendar, periodOf } from '@rostra/points-engine';
import type {
  CalendarMoment,
  PreviewWorkspaceCalendarInput,
  PreviewWorkspaceCalendarOutput,
} from '@rostra/shared/workspace/save-workspace-calendar.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { nextNight } from '../../../jobs/nightly/night.ts';
import { loadWorkspace } from '../workspace.repository.ts';

/** The periods that run now, and those that would run now under another calendar. Writes nothing. */
export async function previewCalendar(
  scope: Scope,
  wanted: PreviewWorkspaceCalendarInput,
): Promise<PreviewWorkspaceCalendarOutput> {
  const { timeZone, yearStartMonth } = await loadWorkspace(scope);
  return { present: momentOf(scope.now, { timeZone, yearStartMonth }), wanted: momentOf(scope.now, wanted) };
}

function momentOf(at: Date, calendar: Calendar): CalendarMoment {
  const bounds = (kind: 'day' | 'week' | 'quarter' | 'year') => {
    const { from, until } = periodOf(kind, at, calendar);
    return { from: (from ?? at).toISOString(), until: (until ?? at).toISOString() };
  };
  return {
    timeZone: calendar.timeZone,
    day: bounds('day'),
    week: bounds('week'),
    quarter: bounds('quarter'),
    year: bounds('year'),
    nextNightAt: nextNight(at, calendar.timeZone).at.toISOString(),
  };
}
