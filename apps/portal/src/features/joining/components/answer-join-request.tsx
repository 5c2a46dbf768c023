import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useApproveJoinRequest } from '../api/approve-join-request.ts';
import { useDeclineJoinRequest } from '../api/decline-join-request.ts';
import { useJoinableAccounts } from '../api/list-joinable-accounts.ts';
import type { JoinRequestDetailProps } from './join-request-detail-props.ts';

/** Characters of the words, as the contract has them. */
const wordsMax = 500;

/** Yes, into an account, or no, with words for the asker if one likes. */
export function AnswerJoinRequest({ request, onAnswered }: JoinRequestDetailProps) {
  const { t } = useLingui();
  const [isNo, setIsNo] = useState(false);
  const [accountId, setAccountId] = useState(request.account?.id ?? '');
  const [words, setWords] = useState('');
  const [isTried, setIsTried] = useState(false);
  const accounts = useJoinableAccounts().data ?? [];
  const approve = useApproveJoinRequest();
  const decline = useDeclineJoinRequest();
  const toast = useToast();
  const keyOf = useContentKey();
  const { id: requestId, name } = request;
  const text = words.trim();
  const problem = isNo
    ? text.length > wordsMax
      ? `too-long:${wordsMax}`
      : null
    : accountId === ''
      ? 'required'
      : null;
  const error = isNo ? decline.error : approve.error;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (problem || approve.isPending || decline.isPending) return;
    const done = (sentence: string) => ({
      onSuccess: () => {
        toast(sentence);
        onAnswered();
      },
    });
    if (isNo) {
      const asked = { requestId, words: text };
      decline.mutate({ ...asked, idempotencyKey: keyOf(asked) }, done(t`${name} is told by mail.`));
    } else {
      const asked = { requestId, accountId };
      approve.mutate({ ...asked, idempotencyKey: keyOf(asked) }, done(t`${name} is in, and told by mail.`));
    }
  }

  return (
    <FormLayout onSubmit={submit}>
      {isNo ? (
        <TextArea
          label={t`A word for ${name}`}
          hint={t`It stands in the mail.`}
          isOptional
          rows={3}
          charactersMax={wordsMax}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          error={isTried && problem ? fieldSentence(problem) : undefined}
        />
      ) : (
        <SelectField
          label={t`Account to join`}
          placeholder={t`Choose an account`}
          choices={accounts.map((account) => ({ value: account.id, label: account.name }))}
          value={accountId}
          onChange={(event) => setAccountId(event.target.value)}
          error={isTried && problem ? fieldSentence(problem) : undefined}
        />
      )}
      {error ? <Notice tone="bad">{errorSentence(error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant={isNo ? 'danger' : 'primary'} isBusy={approve.isPending || decline.isPending}>
          {isNo ? t`Turn away` : t`Let in`}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            setIsNo(!isNo);
            setIsTried(false);
          }}
        >
          {isNo ? t`Back` : t`Turn away…`}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
