import { useLingui } from '@lingui/react/macro';
import type { Cap } from '@rostra/shared/rules/rule-terms.schema';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { type Choice, SelectField } from '../../../ui/fields/select-field.tsx';
import { IconX } from '../../../ui/icons.ts';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { usePeriodWords } from '../../../ui/awards/use-period-words.ts';
import classes from './cap-fields.module.css';
import { WholeNumberField } from './whole-number-field.tsx';

/** What `CapFields` takes. */
export interface CapFieldsProps {
  readonly editor: RuleEditorState;
  readonly cap: Cap;
  /** From 1. */
  readonly number: number;
  readonly path: string;
  readonly onChange: (cap: Cap) => void;
  readonly onRemove: () => void;
}

const periods = ['day', 'week', 'month', 'quarter', 'year', 'ever'] as const;

/** One limit. */
export function CapFields({ editor, cap, number, path, onChange, onRemove }: CapFieldsProps) {
  const { t } = useLingui();
  const periodWords = usePeriodWords();
  const scopes: ReadonlyArray<Choice<Cap['scope']>> = [
    { value: 'member', label: t`Each champion` },
    { value: 'account', label: t`Each account, all its champions together` },
    { value: 'rule', label: t`Everybody together` },
  ];
  return (
    <fieldset className={classes.cap}>
      <legend className={classes.legend}>{t`Limit ${number}`}</legend>
      <SelectField
        label={t`For`}
        choices={scopes}
        name={`${path}.scope`}
        error={editor.error(`${path}.scope`)}
        value={cap.scope}
        onChange={(event) => {
          const scope = scopes.find(({ value }) => value === event.target.value);
          if (scope) onChange({ ...cap, scope: scope.value });
        }}
      />
      <SelectField
        label={t`Period`}
        choices={periods.map((period) => ({ value: period, label: periodWords(period) }))}
        name={`${path}.period`}
        error={editor.error(`${path}.period`)}
        value={cap.period}
        onChange={(event) => {
          const period = periods.find((each) => each === event.target.value);
          if (period) onChange({ ...cap, period });
        }}
      />
      <WholeNumberField
        isOptional
        label={t`Awards at most`}
        unit={t`awards`}
        name={`${path}.awardsMax`}
        value={cap.awardsMax}
        error={editor.error(`${path}.awardsMax`)}
        onChange={(awardsMax) => onChange({ ...cap, awardsMax })}
      />
      <WholeNumberField
        isOptional
        label={t`Points at most`}
        unit={t`points`}
        name={`${path}.pointsMax`}
        value={cap.pointsMax}
        error={editor.error(`${path}.pointsMax`)}
        onChange={(pointsMax) => onChange({ ...cap, pointsMax })}
      />
      <span className={classes.remove}>
        <IconButton label={t`Remove limit ${number}`} icon={<IconX size={18} aria-hidden />} onClick={onRemove} />
      </span>
    </fieldset>
  );
}
