import { useLingui } from '@lingui/react/macro';
import type { Condition } from '@rostra/shared/rules/condition.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useCatalogue } from '../use-catalogue.ts';
import type { RuleEditorState } from '../use-rule-editor.ts';
import type { RuleSource } from '../words/use-source-words.ts';
import { ConditionBuilder } from './condition-builder/condition-builder.tsx';

/** What `ConditionFields` takes. */
export interface ConditionFieldsProps {
  readonly editor: RuleEditorState;
  /** What is paid for or raised; it says what there is to ask. */
  readonly sources: readonly RuleSource[];
  readonly condition: Condition | null;
  readonly hint: string;
  readonly onChange: (condition: Condition | null) => void;
}

/** When it applies. */
export function ConditionFields({ editor, sources, condition, hint, onChange }: ConditionFieldsProps) {
  const { t } = useLingui();
  const { catalogue, error, refetch } = useCatalogue(sources, condition);
  return (
    <Section title={t`When`} hint={hint}>
      {catalogue ? (
        <ConditionBuilder
          key={editor.fillKey}
          condition={condition}
          path="terms.condition"
          catalogue={catalogue}
          errorOf={editor.error}
          onChange={onChange}
        />
      ) : error ? (
        <QueryFailure error={error} onRetry={refetch} />
      ) : (
        <LoadingState shape="lines" count={2} />
      )}
    </Section>
  );
}
