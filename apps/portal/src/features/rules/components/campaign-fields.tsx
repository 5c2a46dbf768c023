import { useLingui } from '@lingui/react/macro';
import type { CampaignTerms } from '@rostra/shared/rules/rule-terms.schema';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FieldError } from '../../../ui/fields/field-error.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { useSourceWords } from '../words/use-source-words.ts';
import { useOfferedSources } from '../use-offered-sources.ts';
import { ConditionFields } from './condition-fields.tsx';
import { EffectFields } from './effect-fields.tsx';
import { WindowFields } from './window-fields.tsx';

/** What `CampaignFields` takes. */
export interface CampaignFieldsProps {
  readonly editor: RuleEditorState;
  readonly terms: CampaignTerms;
}

/** What a campaign says: from when to when, what it raises, by how much. */
export function CampaignFields({ editor, terms }: CampaignFieldsProps) {
  const { t } = useLingui();
  const sourceWords = useSourceWords();
  const sources = useOfferedSources();
  const onTerms = (path: string, next: CampaignTerms) => editor.write(path, { ...editor.text, terms: next });
  return (
    <Stack gap={48}>
      <Section
        title={t`From when to when`}
        hint={t`What is sent on these days is raised, however long moderation takes.`}
      >
        <WindowFields
          editor={editor}
          window={terms.window}
          mustEnd
          onChange={(path, window) => onTerms(path, { ...terms, window })}
        />
      </Section>
      <Section title={t`How much more`}>
        <EffectFields editor={editor} terms={terms} onTerms={onTerms} />
      </Section>
      <Section title={t`What it raises`}>
        <div data-path="terms.sources" tabIndex={-1}>
          <Stack gap={4}>
            {sources.map(({ value: source, hint }) => (
              <CheckboxField
                key={source}
                label={sourceWords(source).label}
                hint={hint}
                checked={terms.sources.includes(source)}
                onChange={(event) =>
                  onTerms('terms.sources', {
                    ...terms,
                    sources: sources
                      .map(({ value }) => value)
                      .filter((each) => (each === source ? event.target.checked : terms.sources.includes(each))),
                  })
                }
              />
            ))}
            <FieldError id="sources-error" message={editor.error('terms.sources')} />
          </Stack>
        </div>
      </Section>
      <ConditionFields
        editor={editor}
        sources={terms.sources}
        condition={terms.condition}
        hint={t`For whom and for what, where it is not for all.`}
        onChange={(condition) => onTerms('terms.condition', { ...terms, condition })}
      />
      <Section title={t`Beside other campaigns`}>
        <RadioGroup
          label={t`When several fit one award`}
          choices={[
            { value: 'stacking', label: t`They add up`, hint: t`In the order of the list, one on top of the other.` },
            { value: 'exclusive', label: t`This one counts alone`, hint: t`The first such in the list, and no other.` },
          ]}
          value={terms.stacking}
          name="terms.stacking"
          onChange={(event) =>
            onTerms('terms.stacking', {
              ...terms,
              stacking: event.target.value === 'exclusive' ? 'exclusive' : 'stacking',
            })
          }
        />
      </Section>
    </Stack>
  );
}
