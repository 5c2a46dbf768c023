import { useLingui } from '@lingui/react/macro';
import type { Cap, PointRuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { Button } from '../../../ui/actions/button.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { CapFields } from './cap-fields.tsx';

/** What `CapsFields` takes. */
export interface CapsFieldsProps {
  readonly editor: RuleEditorState;
  readonly terms: PointRuleTerms;
  readonly onTerms: (path: string, terms: PointRuleTerms) => void;
}

/** How much the rule gives at most: to a champion, to an account, in all; in a period each. */
export function CapsFields({ editor, terms, onTerms }: CapsFieldsProps) {
  const { t } = useLingui();
  const { caps } = terms;
  function put(next: readonly Cap[]) {
    onTerms('terms.caps', { ...terms, caps: [...next] });
  }
  return (
    <Section
      title={t`Limits`}
      hint={t`What passes a limit is not paid. The champion is told which limit, and when it pays again.`}
    >
      <Stack gap={16}>
        {caps.map((cap, index) => (
          <CapFields
            // Limits have no name of their own; their fields hold nothing that the limit does not.
            key={index}
            editor={editor}
            cap={cap}
            number={index + 1}
            path={`terms.caps.${index}`}
            onChange={(next) => put(caps.with(index, next))}
            onRemove={() => put(caps.toSpliced(index, 1))}
          />
        ))}
        <div>
          <Button
            icon={<IconPlus size={18} aria-hidden />}
            onClick={() => put([...caps, { scope: 'member', period: 'month', awardsMax: 2, pointsMax: null }])}
          >
            {t`Add a limit`}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
