import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useAddAccountDomain } from '../api/add-account-domain.ts';
import { useJoinableAccounts } from '../api/list-joinable-accounts.ts';

/** Says that addresses of one more domain belong to an account. What is wrong with it is the server's to say, at the field. */
export function AddDomainForm() {
  const { t } = useLingui();
  const [domain, setDomain] = useState('');
  const [accountId, setAccountId] = useState('');
  const [isTried, setIsTried] = useState(false);
  const accounts = useJoinableAccounts().data ?? [];
  const add = useProvenCall(useAddAccountDomain());
  const toast = useToast();
  const keyOf = useContentKey();
  const atDomain = readWireError(add.error)?.fields.find(({ path }) => path === 'domain');
  const domainProblem = isTried && domain.trim() === '' ? 'required' : atDomain?.message;

  function send() {
    const asked = { accountId, domain };
    const onSuccess = () => {
      toast(t`Added.`);
      setDomain('');
      setIsTried(false);
    };
    add.mutate({ ...asked, idempotencyKey: keyOf(asked) }, { onSuccess });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (accountId !== '' && domain.trim() !== '' && !add.isPending) send();
  }

  return (
    <>
      <FormLayout onSubmit={submit}>
        <TextField
          label={t`Mail domain`}
          hint={t`What stands behind the @ of their addresses.`}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          placeholder="northwind.example"
          value={domain}
          onChange={(event) => setDomain(event.target.value)}
          error={domainProblem === undefined ? undefined : fieldSentence(domainProblem)}
        />
        <SelectField
          label={t`Account`}
          placeholder={t`Choose an account`}
          choices={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={accountId}
          onChange={(event) => setAccountId(event.target.value)}
          error={isTried && accountId === '' ? fieldSentence('required') : undefined}
        />
        {add.error && !atDomain ? <Notice tone="bad">{errorSentence(add.error)}</Notice> : null}
        <FormActions>
          <Button type="submit" isBusy={add.isPending}>{t`Add domain`}</Button>
        </FormActions>
      </FormLayout>
      {add.proof}
    </>
  );
}
