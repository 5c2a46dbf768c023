import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { CheckboxField } from '../fields/checkbox-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { FileField } from '../fields/file-field.tsx';
import type { FileUpload } from '../fields/file-upload.ts';
import { FormErrorSummary } from '../fields/form-error-summary.tsx';
import { FormActions, FormLayout } from '../fields/form-layout.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { RadioGroup } from '../fields/radio-group.tsx';
import { SelectField } from '../fields/select-field.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { TextField } from '../fields/text-field.tsx';

const kinds = [
  { value: 'review', label: 'Review', hint: 'On a public site; points are flat' },
  { value: 'talk', label: 'Talk', hint: 'At a conference or a customer day' },
];

/** Form fields, well and wrong. */
export function FieldsGallery() {
  const [kind, setKind] = useState('review');
  const [file, setFile] = useState<FileUpload | null>(null);
  return (
    <FormLayout onSubmit={(event) => event.preventDefault()}>
      <FormErrorSummary
        problems={[
          { name: 'link', label: 'Link to your review', message: 'It starts with https://', focus: () => undefined },
          { name: 'text', label: 'What you wrote', message: 'Please fill this in.', focus: () => undefined },
        ]}
      />
      <TextField
        label="Link to your review"
        hint="As it stands on the review site."
        defaultValue="g2.com/abc"
        error="This does not look like a link. It starts with https://"
      />
      <TextField label="Title" isOptional placeholder="Optional title" />
      <TextArea
        label="What you wrote"
        charactersMax={200}
        defaultValue={'x'.repeat(190)}
        note="Ana: please name the team you work with."
      />
      <NumberField label="Points" unit="points" defaultValue="300" />
      <DateField label="Closes on" />
      <SelectField label="Kind" choices={kinds} placeholder="Choose a kind" />
      <RadioGroup
        label="Kind of challenge"
        choices={kinds}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        hasCards
      />
      <RadioGroup label="Who checks" choices={kinds} error="Please fill this in." />
      <CheckboxField label="I may be named in public" hint="You can change this at any time." defaultChecked />
      <FileField
        label="Screenshot"
        accept={['image/*']}
        acceptWords="PNG, JPEG or WebP"
        bytesMax={5_000_000}
        file={file}
        onChoose={(chosen) => setFile({ name: chosen.name, size: chosen.size, state: 'uploading' })}
        onRemove={() => setFile(null)}
      />
      <FileField
        label="Picture of the stage"
        accept={['image/*']}
        acceptWords="PNG, JPEG or WebP"
        bytesMax={5_000_000}
        file={{ name: 'IMG_2231_customer_day_stage.jpeg', size: 2_431_000, state: 'failed' }}
        onChoose={() => undefined}
        onRemove={() => undefined}
        onRetry={() => undefined}
      />
      <FormActions>
        <Button variant="primary" type="submit">
          Send
        </Button>
        <Button variant="quiet">Keep as draft</Button>
      </FormActions>
    </FormLayout>
  );
}
