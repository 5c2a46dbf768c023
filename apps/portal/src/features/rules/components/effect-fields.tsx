import { useLingui } from '@lingui/react/macro';
import type { CampaignTerms } from '@rostra/shared/rules/rule-terms.schema';
import { useState } from 'react';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { PointsFields } from './points-fields.tsx';

/** What `EffectFields` takes. */
export interface EffectFieldsProps {
  readonly editor: RuleEditorState;
  readonly terms: CampaignTerms;
  readonly onTerms: (path: string, terms: CampaignTerms) => void;
}

/** By how much a campaign raises an award. */
export function EffectFields({ editor, terms, onTerms }: EffectFieldsProps) {
  const { t } = useLingui();
  const { effect } = terms;
  function put(next: CampaignTerms['effect']) {
    onTerms('terms.effect', { ...terms, effect: next });
  }
  return (
    <Stack gap={24}>
      <RadioGroup
        label={t`It`}
        choices={[
          { value: 'multiply', label: t`Multiplies the points` },
          { value: 'add', label: t`Adds points on top` },
        ]}
        value={effect.kind}
        name="terms.effect.kind"
        onChange={(event) =>
          put(
            event.target.value === 'add'
              ? { kind: 'add', statusPoints: 50, rewardPoints: 50 }
              : { kind: 'multiply', basisPoints: 20_000 },
          )
        }
      />
      {effect.kind === 'multiply' ? (
        <TimesField
          key={editor.fillKey}
          basisPoints={effect.basisPoints}
          error={editor.error('terms.effect.basisPoints')}
          onChange={(basisPoints) => put({ kind: 'multiply', basisPoints })}
        />
      ) : (
        <PointsFields
          editor={editor}
          path="terms.effect"
          points={effect}
          onChange={(points) => put({ kind: 'add', ...points })}
        />
      )}
    </Stack>
  );
}

/** "1.5" times, kept as basis points: four digits after the point at most. */
function TimesField({
  basisPoints,
  error,
  onChange,
}: {
  readonly basisPoints: number;
  readonly error: string | undefined;
  readonly onChange: (basisPoints: number) => void;
}) {
  const { t } = useLingui();
  const [text, setText] = useState(String(basisPoints / 10_000));
  return (
    <NumberField
      label={t`How many times`}
      hint={t`More than 1 and at most 10; 1.5 makes 100 points 150.`}
      unit="×"
      inputMode="decimal"
      name="terms.effect.basisPoints"
      value={text}
      error={error && t`Please give a number between 1 and 10.`}
      onChange={(event) => {
        setText(event.target.value);
        const times = Number(event.target.value.trim().replace(',', '.') || Number.NaN);
        onChange(Math.round(times * 10_000));
      }}
    />
  );
}
