import { useLingui } from '@lingui/react/macro';
import type { Grant } from '@rostra/shared/points/grant.schema';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useApproveGrant } from '../api/approve-grant.ts';
import { useDeclineGrant } from '../api/decline-grant.ts';

/** What the answers to a grant take. */
export interface GrantAnswerProps {
  readonly grant: Grant;
  readonly onAnswered: () => void;
  /** Says why it did not work; null when a new try begins. */
  readonly onFailed: (sentence: string | null) => void;
}

/** Characters of the words, as the contract has them; the contract itself would bring the validation library into the screen. */
const wordsMax = 500;

/** The second person's answer: yes with a word if one likes, or no with words for whoever asked. */
export function DecideGrant({ grant, onAnswered, onFailed }: GrantAnswerProps) {
  const { t } = useLingui();
  const [isNo, setIsNo] = useState(false);
  const [words, setWords] = useState('');
  const [isTried, setIsTried] = useState(false);
  const approve = useApproveGrant();
  const decline = useDeclineGrant();
  const toast = useToast();
  const keyOf = useContentKey();
  const text = words.trim();
  const problem = isNo && text === '' ? 'required' : text.length > wordsMax ? `too-long:${wordsMax}` : null;
  const isPending = approve.isPending || decline.isPending;
  const askedBy = grant.askedBy ?? t`whoever asked`;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (problem || isPending) return;
    onFailed(null);
    const asked = { grantId: grant.id, words: text };
    const idempotencyKey = keyOf({ isNo, ...asked });
    const events = {
      onSuccess: () => {
        toast(isNo ? t`Declined. Nothing was posted.` : t`The points for ${grant.member.name} are posted.`);
        onAnswered();
      },
      onError: (error: unknown) => onFailed(errorSentence(error)),
    };
    if (isNo) decline.mutate({ ...asked, idempotencyKey }, events);
    else approve.mutate({ ...asked, words: text || null, idempotencyKey }, events);
  }

  return (
    <FormLayout onSubmit={submit}>
      <TextArea
        label={isNo ? t`Why not?` : t`A word for ${askedBy}`}
        hint={isNo ? t`${askedBy} reads this; the champion does not.` : undefined}
        isOptional={!isNo}
        charactersMax={wordsMax}
        rows={isNo ? 3 : 2}
        error={isTried && problem ? fieldSentence(problem) : undefined}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <FormActions>
        <Button type="submit" variant={isNo ? 'danger' : 'primary'} isBusy={isPending}>
          {isNo ? t`Decline` : t`Approve and post`}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            setIsNo(!isNo);
            setIsTried(false);
          }}
        >
          {isNo ? t`Back` : t`Decline…`}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
