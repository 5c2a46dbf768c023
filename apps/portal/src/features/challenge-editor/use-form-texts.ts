import { useLingui } from '@lingui/react/macro';
import { useDateFormat } from '../../ui/format/date-text.tsx';
import { useTimeZone } from '../../ui/format/time-zone.tsx';
import { useTierName } from '../../ui/points/use-tier-name.ts';
import { useFieldName } from './challenge-field.ts';
import { type ChallengeForm, type StageForm, tidyForm } from './challenge-form.ts';
import { lastDayOf } from '../../lib/offer-days.ts';
import { useEvidenceKindName } from './use-evidence-kind-name.ts';

/** A part of a challenge as text. */
export interface FormText {
  readonly name: string;
  readonly text: string;
}

/** Gives a challenge as texts under the names of its fields, so that two versions can be read side by side. */
export function useFormTexts(): (form: ChallengeForm) => readonly FormText[] {
  const { t } = useLingui();
  const fieldName = useFieldName();
  const tierName = useTierName();
  const kindName = useEvidenceKindName();
  const formatDate = useDateFormat();
  const timeZone = useTimeZone();

  function stageText({ title, instruction, points, minutes, evidence, rubric }: StageForm): string {
    const asked = evidence.map(({ kind, label, isRequired, choices = [] }) => {
      const line = isRequired ? t`${kindName(kind)}: ${label}` : t`${kindName(kind)}: ${label} (optional)`;
      return [line, ...choices.map((choice) => `  ${choice}`)].join('\n');
    });
    const highest = rubric?.scoreMax;
    const scored = rubric ? [t`Scored from 0 to ${highest}`, rubric.meaning] : [];
    return [title, instruction, t`${points} points, ${minutes} minutes`, ...asked, ...scored].join('\n');
  }
  return (whole) => {
    const form = tidyForm(whole);
    const { title, summary, purpose, reviewSite, opensAt, closesAt, isRepeatable, minimumTier, stages } = form;
    return [
      { name: fieldName('title'), text: title },
      { name: fieldName('summary'), text: summary },
      { name: fieldName('purpose'), text: purpose },
      { name: t`Review site`, text: reviewSite ? `${reviewSite.name}\n${reviewSite.url}` : '' },
      {
        name: fieldName('minimumTier'),
        text: minimumTier === 'none' ? t`Every champion` : t`${tierName(minimumTier)} and above`,
      },
      { name: fieldName('opensAt'), text: opensAt ? formatDate(opensAt, 'long-day') : '' },
      { name: fieldName('closesAt'), text: closesAt ? formatDate(lastDayOf(closesAt, timeZone), 'long-day') : '' },
      { name: fieldName('isRepeatable'), text: isRepeatable ? t`Yes` : t`No` },
      ...stages.map((stage, index) => ({ name: t`Stage ${index + 1}`, text: stageText(stage) })),
    ];
  };
}
