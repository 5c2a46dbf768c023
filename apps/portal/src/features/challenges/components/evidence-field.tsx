import { Trans, useLingui } from '@lingui/react/macro';
import type { EvidenceRequirement } from '@rostra/shared/challenges/evidence.schema';
import { DateField } from '../../../ui/fields/date-field.tsx';
import type { FieldWords } from '../../../ui/fields/field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ImageEvidenceField } from './image-evidence-field.tsx';

/** What `EvidenceField` takes. */
export interface EvidenceFieldProps {
  readonly request: EvidenceRequirement;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A picture is on its way, or no longer. */
  readonly onArriving: (isArriving: boolean) => void;
  readonly error: string | undefined;
  /** What a moderator wrote about this field. */
  readonly words: string | undefined;
  readonly moderator: string | null;
}

/** One request for evidence as a field of its kind. */
export function EvidenceField({ request, words, moderator, ...field }: EvidenceFieldProps) {
  const { t } = useLingui();
  const note = words ? (
    <>
      <strong>{moderator ?? <Trans>The team</Trans>}</strong>
      <span>{words}</span>
    </>
  ) : undefined;
  return (
    <div data-request={request.id}>
      <FieldOfKind request={request} {...field} placeholder={t`Choose`} note={note} />
    </div>
  );
}

const textMax = 20_000;
const stars = ['5', '4', '3', '2', '1'].map((value) => ({ value, label: value }));

type FieldOfKindProps = Omit<EvidenceFieldProps, 'words' | 'moderator'> &
  Pick<FieldWords, 'note'> & { readonly placeholder: string };

function FieldOfKind({ request, value, onChange, onArriving, error, note, placeholder }: FieldOfKindProps) {
  const { kind, label, isRequired, choices = [] } = request;
  const words = { label, isOptional: !isRequired, error, note };
  const input = { value, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  switch (kind) {
    case 'link':
      return (
        <TextField {...words} {...input} type="url" placeholder="https://" autoComplete="off" spellCheck={false} />
      );
    case 'text':
      return <TextArea {...words} {...input} charactersMax={textMax} rows={5} />;
    case 'image':
      return <ImageEvidenceField {...words} uploadId={value} onChange={onChange} onArriving={onArriving} />;
    case 'choice':
      return (
        <SelectField
          {...words}
          {...input}
          placeholder={placeholder}
          choices={choices.map((choice) => ({ value: choice, label: choice }))}
        />
      );
    case 'rating':
      return <SelectField {...words} {...input} placeholder={placeholder} choices={stars} />;
    case 'date':
      return <DateField {...words} {...input} />;
  }
}
