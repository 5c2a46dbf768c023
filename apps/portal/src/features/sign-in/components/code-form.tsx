import { useLingui } from '@lingui/react/macro';
import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { CodeField } from '../../../ui/fields/code-field.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { useConfirmSignInCode } from '../api/confirm-sign-in-code.ts';

/** What `CodeForm` takes. */
export interface CodeFormProps {
  readonly workspace: string;
  readonly attemptId: string;
  readonly onSignedIn: (answer: ConfirmSignInOutput) => void;
}

const CODE_LENGTH = 6;

/** The six digits of the mail. The last one sends them; the button is for those who paste, correct, or cannot trust that. */
export function CodeForm({ workspace, attemptId, onSignedIn }: CodeFormProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [isShort, setIsShort] = useState(false);
  const confirm = useConfirmSignInCode();
  const isWrong = isRefusedWith(confirm.error, 'sign-in-code-wrong');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The typed code stays, so that a slip of one digit is corrected rather than typed anew.
    if (isWrong) field.current?.select();
  }, [isWrong]);

  function send(digits: string) {
    if (confirm.isPending) return;
    setIsShort(digits.length < CODE_LENGTH);
    if (digits.length < CODE_LENGTH) return;
    confirm.mutate({ workspace, attemptId, code: digits }, { onSuccess: onSignedIn });
  }

  function type(digits: string) {
    setCode(digits);
    if (digits.length === CODE_LENGTH && digits !== code) send(digits);
  }

  return (
    <FormLayout
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(code);
      }}
    >
      <CodeField
        ref={field}
        label={t`Code from the mail`}
        length={CODE_LENGTH}
        value={code}
        onChange={type}
        error={isShort ? fieldSentence('not-a-code') : isWrong ? errorSentence(confirm.error) : undefined}
        autoFocus
      />
      {confirm.error && !isWrong ? <Notice tone="bad">{errorSentence(confirm.error)}</Notice> : null}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          isWide
          isBusy={confirm.isPending || confirm.isSuccess}
        >{t`Sign in`}</Button>
      </FormActions>
    </FormLayout>
  );
}
