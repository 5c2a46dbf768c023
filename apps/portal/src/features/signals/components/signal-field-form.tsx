import { useLingui } from '@lingui/react/macro';
import type { SignalFieldRecord } from '@rostra/shared/signals/signal-kind.schema';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ofType } from '../signal-kind-form.ts';

/** What `SignalFieldForm` takes. */
export interface SignalFieldFormProps {
  readonly field: SignalFieldRecord;
  /** From 1. */
  readonly place: number;
  readonly isOpinion: boolean;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (field: SignalFieldRecord) => void;
  readonly onRemove: () => void;
}

/** One figure or word that a kind of signal brings. */
export function SignalFieldForm({ field, place, isOpinion, errorAt, onChange, onRemove }: SignalFieldFormProps) {
  const { t } = useLingui();
  return (
    <div role="group" aria-label={t`Field ${place}`}>
      <Card>
        <Stack gap={16}>
          <TextField
            label={t`Name`}
            error={errorAt('name')}
            value={field.name}
            onChange={({ target: { value: name } }) => onChange({ ...field, name })}
          />
          <TextField
            label={t`Key`}
            hint={t`What your systems call it, such as score.`}
            error={errorAt('key')}
            value={field.key}
            onChange={({ target: { value: key } }) => onChange({ ...field, key })}
          />
          <SelectField
            label={t`Type`}
            choices={[
              { value: 'number', label: t`A whole number` },
              { value: 'choice', label: t`A word from a list` },
            ]}
            value={field.type}
            onChange={({ target: { value } }) => onChange(ofType(field, value === 'choice' ? 'choice' : 'number'))}
          />
          {field.type === 'choice' ? (
            <Choices field={field} error={errorAt('choices')} onChange={onChange} />
          ) : (
            <>
              <Row gap={16}>
                <Bound
                  label={t`At least`}
                  value={field.min}
                  error={errorAt('min')}
                  onChange={(min) => onChange({ ...field, min })}
                />
                <Bound
                  label={t`At most`}
                  value={field.max}
                  error={errorAt('max')}
                  onChange={(max) => onChange({ ...field, max })}
                />
              </Row>
              <SelectField
                label={t`Rules may read it as`}
                hint={
                  isOpinion ? t`Of an opinion, rules read nothing: it is worth the same whatever it says.` : undefined
                }
                placeholder={t`Nothing: it is kept and shown`}
                choices={[
                  { value: 'units', label: t`The number of units` },
                  { value: 'score', label: t`The score` },
                ]}
                error={errorAt('use')}
                value={field.use ?? ''}
                onChange={({ target: { value } }) =>
                  onChange({ ...field, use: value === 'units' || value === 'score' ? value : null })
                }
              />
            </>
          )}
          <CheckboxField
            label={t`It has to be there`}
            checked={field.isRequired}
            onChange={({ target: { checked: isRequired } }) => onChange({ ...field, isRequired })}
          />
          <div>
            <Button size="small" variant="quiet" onClick={onRemove}>{t`Remove this field`}</Button>
          </div>
        </Stack>
      </Card>
    </div>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: number;
  readonly error: string | undefined;
  readonly onChange: (value: number) => void;
}

function Bound({ value, onChange, ...field }: BoundProps) {
  const [typed, setTyped] = useState(String(value));
  return (
    <NumberField
      {...field}
      value={typed}
      onChange={({ target: { value: text } }) => {
        setTyped(text);
        onChange(Number(text));
      }}
    />
  );
}

type ChoiceField = Extract<SignalFieldRecord, { readonly type: 'choice' }>;

interface ChoicesProps {
  readonly field: ChoiceField;
  readonly error: string | undefined;
  readonly onChange: (field: SignalFieldRecord) => void;
}

/** The words, one on each line, as they are typed. */
function Choices({ field, error, onChange }: ChoicesProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(field.choices.join('\n'));
  return (
    <TextArea
      label={t`Words to choose from`}
      hint={t`One on each line.`}
      rows={4}
      error={error}
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        onChange({ ...field, choices: value.split('\n').flatMap((line) => line.trim() || []) });
      }}
    />
  );
}
