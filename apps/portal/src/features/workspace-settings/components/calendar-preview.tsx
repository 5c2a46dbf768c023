import { Trans, useLingui } from '@lingui/react/macro';
import type {
  CalendarMoment,
  PreviewWorkspaceCalendarInput,
} from '@rostra/shared/workspace/save-workspace-calendar.contract';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useCalendarPreview } from '../api/preview-calendar.ts';

/** What `CalendarPreview` takes. */
export interface CalendarPreviewProps {
  readonly present: PreviewWorkspaceCalendarInput;
  readonly wanted: PreviewWorkspaceCalendarInput;
}

/** What another calendar would move, before anybody saves it. Nothing while nothing would move. */
export function CalendarPreview({ present, wanted }: CalendarPreviewProps) {
  const { t } = useLingui();
  const isSame = present.timeZone === wanted.timeZone && present.yearStartMonth === wanted.yearStartMonth;
  const { data } = useCalendarPreview(isSame ? null : wanted);
  const say = useMomentWords();
  if (isSame || !data) return null;
  const labels = {
    day: t`Today`,
    quarter: t`This quarter`,
    year: t`This year`,
    nextNightAt: t`The next night’s work`,
  };
  const facts = (['day', 'quarter', 'year', 'nextNightAt'] as const).map((key) => {
    const [before, after] = [say(data.present)[key], say(data.wanted)[key]];
    const value =
      before === after ? (
        <Trans>{after}, as now</Trans>
      ) : (
        <Trans>
          {after}, in place of {before}
        </Trans>
      );
    return { key, label: labels[key], value };
  });
  return (
    <Notice title={t`What would change`}>
      <KeyValueList facts={facts} />
      <p>
        <Trans>
          Awards, limits and budgets count by the new calendar from the moment you save it. What was posted keeps its
          dates, and points keep the day they expire.
        </Trans>
      </p>
    </Notice>
  );
}

/** Bounds in their own zone: a quarter that begins on 1 July in Tokyo is told so, whatever the reader's zone. */
function useMomentWords() {
  const { i18n } = useLingui();
  return (moment: CalendarMoment) => {
    const { timeZone, day, quarter, year, nextNightAt } = moment;
    const dayFormat = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeZone });
    const timeFormat = new Intl.DateTimeFormat(i18n.locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    const range = ({ from, until }: { readonly from: string; readonly until: string }) =>
      dayFormat.formatRange(new Date(from), new Date(new Date(until).getTime() - 1));
    return {
      day: dayFormat.format(new Date(day.from)),
      quarter: range(quarter),
      year: range(year),
      nextNightAt: `${timeFormat.format(new Date(nextNightAt))} UTC`,
    };
  };
}
