import { useLingui } from '@lingui/react/macro';
import type { JoinOutput } from '@rostra/shared/joining/join.contract';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useJoin } from '../api/join.ts';

/** What `JoinForm` takes. */
export interface JoinFormProps {
  readonly workspace: string;
  readonly secret: string;
  /** What the link does: joins at once, or asks staff, who want to know who it is. */
  readonly outcome: 'joins' | 'asks';
  readonly onDone: (outcome: JoinOutput['outcome']) => void;
}

/** Characters of the note, as the contract has them; the contract itself would bring the validation library into the screen. */
const noteMax = 500;

/** Who somebody is who joins. Without a form library: two fields do not pay for one on the first screen of a visit. */
export function JoinForm({ workspace, secret, outcome, onDone }: JoinFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const join = useJoin();
  const atField = (path: string) => {
    const found = readWireError(join.error)?.fields.find((field) => field.path === path);
    return found && fieldSentence(found.message);
  };
  const hasFieldError = (readWireError(join.error)?.fields.length ?? 0) > 0;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsEmpty(name.trim() === '');
    if (name.trim() === '' || join.isPending) return;
    join.mutate({ workspace, secret, name, note }, { onSuccess: (answer) => onDone(answer.outcome) });
  }

  return (
    <FormLayout onSubmit={submit}>
      <TextField
        label={t`Your name`}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={isEmpty ? fieldSentence('required') : atField('name')}
      />
      {outcome === 'asks' ? (
        <TextArea
          label={t`Who are you?`}
          hint={t`Where you work, and who told you. The team reads this.`}
          isOptional
          rows={3}
          charactersMax={noteMax}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={atField('note')}
        />
      ) : null}
      {join.error && !hasFieldError ? <Notice tone="bad">{errorSentence(join.error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant="primary" isWide isBusy={join.isPending || join.isSuccess}>
          {outcome === 'joins' ? t`Join` : t`Ask to join`}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
