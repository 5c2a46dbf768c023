import { Trans, useLingui } from '@lingui/react/macro';
import type { StartProofOutput } from '@rostra/shared/identity/prove-identity.contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { FormActions, FormLayout } from '../../ui/fields/form-layout.tsx';
import { OutsideLink } from '../../ui/text/outside-link.tsx';
import { errorSentence } from '../error-messages.ts';
import { fieldSentence } from '../field-messages.ts';
import { useProveByCode } from './prove-identity.ts';

/** What `ProofByCode` takes. */
export interface ProofByCodeProps {
  readonly started: Extract<StartProofOutput, { readonly way: 'code' }>;
  readonly email: string;
  readonly onConfirmed: () => void;
}

const CODE_LENGTH = 6;

/** The six digits that were mailed to the person's own address. */
export function ProofByCode({ started, email, onConfirmed }: ProofByCodeProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [isShort, setIsShort] = useState(false);
  const prove = useProveByCode();

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsShort(code.length < CODE_LENGTH);
    if (code.length < CODE_LENGTH || prove.isPending) return;
    prove.mutate({ attemptId: started.attemptId, code }, { onSuccess: onConfirmed });
  }

  return (
    <FormLayout onSubmit={submit}>
      <p>
        <Trans>
          A code is on its way to <strong>{email}</strong>. It is good for 15 minutes.
        </Trans>
      </p>
      {started.mailbox === null ? null : (
        <Notice>
          <Trans>
            This development server sends no mail. <OutsideLink href={started.mailbox}>Its mailbox</OutsideLink> has it
            in a moment.
          </Trans>
        </Notice>
      )}
      <CodeField
        label={t`Code from the mail`}
        length={CODE_LENGTH}
        value={code}
        onChange={setCode}
        error={isShort ? fieldSentence('not-a-code') : prove.error ? errorSentence(prove.error) : undefined}
        autoFocus
      />
      <FormActions>
        <Button type="submit" variant="primary" isBusy={prove.isPending}>{t`Confirm`}</Button>
      </FormActions>
    </FormLayout>
  );
}
