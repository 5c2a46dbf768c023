import { useLingui } from '@lingui/react/macro';
import { languageOf } from '@rostra/shared/workspace/portal-language';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useRequestSignIn } from '../api/request-sign-in.ts';
import type { SentMail } from '../sent-mail.ts';

/** What `AskForMail` takes. */
export interface AskForMailProps {
  readonly face: WorkspaceFace;
  readonly onSent: (sent: SentMail) => void;
  /** Whether it is the main way on the screen. */
  readonly isMain: boolean;
}

/** Asks for the address to mail to. Without a form library: one field does not pay for one on the first screen of a visit. */
export function AskForMail({ face, onSent, isMain }: AskForMailProps) {
  const { t, i18n } = useLingui();
  const [email, setEmail] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const request = useRequestSignIn();
  const atField = readWireError(request.error)?.fields.find(({ path }) => path === 'email');

  function ask(event: FormEvent) {
    event.preventDefault();
    const address = email.trim();
    setIsEmpty(address === '');
    if (address === '' || request.isPending) return;
    const input = { workspace: face.slug, email: address, language: languageOf(i18n.locale) ?? undefined };
    request.mutate(input, { onSuccess: (answer) => onSent({ ...answer, email: address }) });
  }

  return (
    <FormLayout onSubmit={ask}>
      <TextField
        label={t`Your e-mail address`}
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={isEmpty ? fieldSentence('required') : atField && fieldSentence(atField.message)}
      />
      {request.error && !atField ? <Notice tone="bad">{errorSentence(request.error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant={isMain ? 'primary' : 'secondary'} isWide isBusy={request.isPending}>
          {t`Mail me a link`}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
