import { Trans, useLingui } from '@lingui/react/macro';
import type { SignalFieldRecord } from '@rostra/shared/signals/signal-kind.schema';
import { Button } from '../../../ui/actions/button.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { blankField } from '../signal-kind-form.ts';
import { SignalFieldForm } from './signal-field-form.tsx';

/** What `SignalFieldList` takes. */
export interface SignalFieldListProps {
  readonly fields: readonly SignalFieldRecord[];
  /** Whether no rule may read what it says. */
  readonly isOpinion: boolean;
  /** The sentence at a place of the kind, such as `fields.0.key`. */
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (fields: SignalFieldRecord[]) => void;
}

const fieldsMax = 8;

/** What a kind of signal brings beside whom and when: numbers and words from a list, never free text. */
export function SignalFieldList({ fields, isOpinion, errorAt, onChange }: SignalFieldListProps) {
  const { t } = useLingui();
  return (
    <Stack gap={16}>
      <div>
        <Heading level={3} size={16}>
          <Trans>What it brings</Trans>
        </Heading>
        <Text size={14} tone="soft">
          <Trans>Numbers, and words from a list. Free text is not taken: it would sooner or later name a person.</Trans>
        </Text>
      </div>
      {fields.map((field, at) => (
        <SignalFieldForm
          // Fields have no name of their own before they are typed: their place is what stays.
          key={String(at)}
          field={field}
          place={at + 1}
          isOpinion={isOpinion}
          errorAt={(path) => errorAt(`fields.${at}.${path}`)}
          onChange={(next) => onChange(fields.map((each, index) => (index === at ? next : each)))}
          onRemove={() => onChange(fields.filter((_, index) => index !== at))}
        />
      ))}
      {fields.length < fieldsMax ? (
        <div>
          <Button
            size="small"
            icon={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...fields, blankField])}
          >{t`Add a field`}</Button>
        </div>
      ) : null}
    </Stack>
  );
}
