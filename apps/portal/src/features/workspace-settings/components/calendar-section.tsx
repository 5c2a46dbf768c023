import { useLingui } from '@lingui/react/macro';
import { saveWorkspaceCalendarInput } from '@rostra/shared/workspace/save-workspace-calendar.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useSaveCalendar } from '../api/save-calendar.ts';
import { CalendarPreview } from './calendar-preview.tsx';

const schema = saveWorkspaceCalendarInput.omit({ idempotencyKey: true, version: true });

/** The zone in which days begin, and the month in which the year does. */
export function CalendarSection({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t, i18n } = useLingui();
  const toast = useToast();
  const save = useSaveCalendar();
  const { calendar } = settings;
  const section = useSectionForm({
    schema,
    stored: calendar,
    version: settings.versions.calendar,
    fields: ['timeZone', 'yearStartMonth'],
    save: save.mutateAsync,
    onSaved: () => toast(t`Saved. Days, quarters and years are counted this way from now on.`),
  });
  const { form } = section;
  const field = useFieldProps(form);
  const wanted = useWatch({ control: form.control });
  const zones = useMemo(
    () => [...new Set([calendar.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted(),
    [calendar.timeZone],
  );
  const month = new Intl.DateTimeFormat(i18n.locale, { month: 'long', timeZone: 'UTC' });
  return (
    <Section
      title={t`Calendar`}
      hint={t`Limits of point rules, expiry and the night’s work go by this clock. Budgets and leaderboard seasons keep the calendar’s quarters.`}
    >
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        <SelectField
          label={t`Time zone`}
          choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          {...field('timeZone')}
        />
        <SelectField
          label={t`The year begins in`}
          hint={t`The first quarter begins with it.`}
          choices={Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            label: month.format(Date.UTC(2027, index, 15)),
          }))}
          {...field('yearStartMonth', { valueAsNumber: true })}
        />
        <CalendarPreview present={calendar} wanted={{ ...calendar, ...wanted }} />
        <SectionFoot section={section} saveLabel={t`Save calendar`} />
      </FormLayout>
    </Section>
  );
}
