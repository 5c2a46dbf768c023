import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { timeZoneSchema } from './time-zone.schema.ts';
import { settingsVersion, workspaceSettingsSchema } from './workspace-settings.schema.ts';

const yearStartMonth = z.number().int().min(1, 'invalid').max(12, 'invalid');

/** Input of `workspace.saveCalendar`. `version` is the one that was read; see `changed-meanwhile`. */
export const saveWorkspaceCalendarInput = z.object({
  version: settingsVersion,
  timeZone: timeZoneSchema,
  yearStartMonth,
  ...withIdempotencyKey,
});

/** Answer of `workspace.saveCalendar`: all settings as they are now. */
export const saveWorkspaceCalendarOutput = workspaceSettingsSchema;

/** Input of `workspace.previewCalendar`: a calendar that nobody has saved. */
export const previewWorkspaceCalendarInput = z.object({ timeZone: timeZoneSchema, yearStartMonth });

const boundsSchema = z.object({ from: z.iso.datetime(), until: z.iso.datetime() });

/** The periods that run at this moment under a calendar: what limits of rules and budgets are counted in. */
export const calendarMomentSchema = z.object({
  timeZone: z.string(),
  day: boundsSchema,
  week: boundsSchema,
  quarter: boundsSchema,
  year: boundsSchema,
  /** When the next night's work begins: expiry, notices, tiers. */
  nextNightAt: z.iso.datetime(),
});

/** Answer of `workspace.previewCalendar`: what runs now, and what would. */
export const previewWorkspaceCalendarOutput = z.object({ present: calendarMomentSchema, wanted: calendarMomentSchema });

/** Input of `workspace.saveCalendar`. */
export type SaveWorkspaceCalendarInput = z.infer<typeof saveWorkspaceCalendarInput>;
/** Input of `workspace.previewCalendar`. */
export type PreviewWorkspaceCalendarInput = z.infer<typeof previewWorkspaceCalendarInput>;
/** The periods that run at this moment under a calendar. */
export type CalendarMoment = z.infer<typeof calendarMomentSchema>;
/** Answer of `workspace.previewCalendar`. */
export type PreviewWorkspaceCalendarOutput = z.infer<typeof previewWorkspaceCalendarOutput>;
