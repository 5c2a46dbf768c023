import { useLingui } from '@lingui/react/macro';
import type { DayWindow } from '@rostra/shared/rules/rule-terms.schema';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';

/** What `WindowFields` takes. */
export interface WindowFieldsProps {
  readonly editor: RuleEditorState;
  readonly window: DayWindow;
  /** A campaign has to end. */
  readonly mustEnd: boolean;
  readonly onChange: (path: string, window: DayWindow) => void;
}

/** The first and the last day, both included. */
export function WindowFields({ editor, window, mustEnd, onChange }: WindowFieldsProps) {
  const { t } = useLingui();
  return (
    <Row gap={24} align="top">
      <DateField
        isOptional
        key={`first-${editor.fillKey}`}
        label={t`First day`}
        hint={t`Empty: as soon as it is published.`}
        name="terms.window.firstDay"
        error={editor.error('terms.window.firstDay')}
        defaultValue={window.firstDay ?? ''}
        onChange={(event) => onChange('terms.window.firstDay', { ...window, firstDay: toDay(event.target.value) })}
      />
      <DateField
        isOptional={!mustEnd}
        key={`last-${editor.fillKey}`}
        label={t`Last day`}
        hint={mustEnd ? t`Included.` : t`Included. Empty: without an end.`}
        name="terms.window.lastDay"
        error={editor.error('terms.window.lastDay')}
        defaultValue={window.lastDay ?? ''}
        onChange={(event) => onChange('terms.window.lastDay', { ...window, lastDay: toDay(event.target.value) })}
      />
    </Row>
  );
}

/** The native field keeps its own half-typed text and gives nothing meanwhile. */
function toDay(text: string): string | null {
  return text === '' ? null : text;
}
