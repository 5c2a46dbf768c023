import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useDeclineJoinRequest } from '../api/decline-join-request.ts';
import type { JoinRequestDetailProps } from './join-request-detail-props.ts';

/** Characters of the words, as the contract has them. */
const wordsMax = 500;

/** What `TurnAway` takes. */
export interface TurnAwayProps extends JoinRequestDetailProps {
  readonly onBack: () => void;
}

/** No, with words for the asker if one likes. */
export function TurnAway({ request, onAnswered, onBack }: TurnAwayProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const [isTried, setIsTried] = useState(false);
  const decline = useDeclineJoinRequest();
  const toast = useToast();
  const keyOf = useContentKey();
  const { id: requestId, name } = request;
  const text = words.trim();
  const isTooLong = text.length > wordsMax;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (isTooLong || decline.isPending) return;
    const asked = { requestId, words: text };
    const onSuccess = () => {
      toast(t`${name} is told by mail.`);
      onAnswered();
    };
    decline.mutate({ ...asked, idempotencyKey: keyOf(asked) }, { onSuccess });
  }

  return (
    <FormLayout onSubmit={submit}>
      <TextArea
        label={t`A word for ${name}`}
        hint={t`It stands in the mail.`}
        isOptional
        rows={3}
        charactersMax={wordsMax}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={isTried && isTooLong ? fieldSentence(`too-long:${wordsMax}`) : undefined}
      />
      {decline.error ? <Notice tone="bad">{errorSentence(decline.error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant="danger" isBusy={decline.isPending}>{t`Turn away`}</Button>
        <Button variant="quiet" onClick={onBack}>{t`Back`}</Button>
      </FormActions>
    </FormLayout>
  );
}
