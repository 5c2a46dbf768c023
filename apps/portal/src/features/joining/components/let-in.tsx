import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useApproveIntoNewAccount } from '../api/approve-into-new-account.ts';
import { useApproveJoinRequest } from '../api/approve-join-request.ts';
import { useJoinableAccounts } from '../api/list-joinable-accounts.ts';
import type { JoinRequestDetailProps } from './join-request-detail-props.ts';

/** The choice that opens an account; no account's id looks like it. */
const NEW = 'new';

/** What `LetIn` takes. */
export interface LetInProps extends JoinRequestDetailProps {
  readonly onNo: () => void;
}

/** Yes, into an account there is, or into one that is opened with the answer. */
export function LetIn({ request, onAnswered, onNo }: LetInProps) {
  const { t } = useLingui();
  const [accountId, setAccountId] = useState(request.account?.id ?? '');
  const [accountName, setAccountName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const accounts = useJoinableAccounts().data ?? [];
  const approve = useApproveJoinRequest();
  const open = useApproveIntoNewAccount();
  const toast = useToast();
  const keyOf = useContentKey();
  const { id: requestId, name } = request;
  const isNew = accountId === NEW;
  const { error, isPending } = isNew ? open : approve;
  const atName = readWireError(error)?.fields.find(({ path }) => path === 'accountName');
  const nameProblem = isTried && accountName.trim() === '' ? 'required' : atName?.message;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (isPending || accountId === '' || (isNew && accountName.trim() === '')) return;
    const onSuccess = () => {
      toast(t`${name} is in, and told by mail.`);
      onAnswered();
    };
    if (isNew) {
      const asked = { requestId, accountName };
      open.mutate({ ...asked, idempotencyKey: keyOf(asked) }, { onSuccess });
    } else {
      const asked = { requestId, accountId };
      approve.mutate({ ...asked, idempotencyKey: keyOf(asked) }, { onSuccess });
    }
  }

  return (
    <FormLayout onSubmit={submit}>
      <SelectField
        label={t`Account to join`}
        placeholder={t`Choose an account`}
        choices={[
          { value: NEW, label: t`A new account…` },
          ...accounts.map((account) => ({ value: account.id, label: account.name })),
        ]}
        value={accountId}
        onChange={(event) => setAccountId(event.target.value)}
        error={isTried && accountId === '' ? fieldSentence('required') : undefined}
      />
      {isNew ? (
        <TextField
          label={t`Name of the new account`}
          hint={t`The company they work for.`}
          autoComplete="off"
          value={accountName}
          onChange={(event) => setAccountName(event.target.value)}
          error={nameProblem === undefined ? undefined : fieldSentence(nameProblem)}
        />
      ) : null}
      {error && !atName ? <Notice tone="bad">{errorSentence(error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant="primary" isBusy={isPending}>
          {t({ message: 'Let in', context: 'button' })}
        </Button>
        <Button variant="quiet" onClick={onNo}>{t`Turn away…`}</Button>
      </FormActions>
    </FormLayout>
  );
}
