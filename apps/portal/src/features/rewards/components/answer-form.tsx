import { useLingui } from '@lingui/react/macro';
import type { GetRedemptionOutput } from '@rostra/shared/rewards/get-redemption.contract';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { type Answer, useAnswer } from '../use-answer.ts';

/** What `AnswerForm` takes. */
export interface AnswerFormProps {
  /** One that waits: requested or approved. */
  readonly redemption: Pick<GetRedemptionOutput, 'id' | 'state' | 'memberName' | 'rewardTitle'>;
  /** Says what came of it, as a sentence. */
  readonly onAnswered: (message: string) => void;
  /** Says why it did not work; null when a new try begins. */
  readonly onFailed: (sentence: string | null) => void;
}

/** Characters of an answer, as the contract has them; the contract itself would bring the validation library into the screen. */
const wordsMax = 2_000;

/** The answer to one redemption: yes with words if one likes, or no with a reason the champion reads. Both texts are kept while one changes one's mind. */
export function AnswerForm({ redemption, onAnswered, onFailed }: AnswerFormProps) {
  const { t } = useLingui();
  const [isNo, setIsNo] = useState(false);
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const answers = useAnswer(redemption.state);
  const key = useIdempotencyKey();
  const wording = useWording(redemption);
  const { send, isPending } = isNo ? answers.no : answers.yes;
  const text = (isNo ? reason : words).trim();
  const problem = problemOf(text, isNo);

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (problem || isPending) return;
    onFailed(null);
    const answer: Answer = { redemptionId: redemption.id, text, idempotencyKey: key.current() };
    send(answer, {
      onSuccess: () => {
        key.renew();
        onAnswered(isNo ? wording.saidNo : wording.saidYes);
      },
      onError: (error) => {
        if (readWireError(error)) key.renew();
        onFailed(errorSentence(error));
      },
    });
  }
  function change(toNo: boolean) {
    setIsTried(false);
    setIsNo(toNo);
  }

  const error = problem && (isTried || problem !== 'required') ? fieldSentence(problem) : undefined;
  return (
    <FormLayout onSubmit={submit}>
      {isNo ? (
        <TextArea
          key="no"
          label={wording.reasonLabel}
          hint={t`${redemption.memberName} reads this, and gets points and piece back.`}
          charactersMax={wordsMax}
          rows={3}
          autoFocus
          error={error}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : (
        <TextArea
          key="yes"
          label={wording.wordsLabel}
          hint={wording.wordsHint}
          isOptional
          charactersMax={wordsMax}
          rows={2}
          error={error}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <FormActions>
        <Button type="submit" variant={isNo ? 'danger' : 'primary'} isBusy={isPending}>
          {isNo ? wording.no : wording.yes}
        </Button>
        <Button variant="quiet" onClick={() => change(!isNo)}>
          {isNo ? t`Back` : wording.askNo}
        </Button>
      </FormActions>
    </FormLayout>
  );
}

function problemOf(text: string, isNo: boolean): string | null {
  if (isNo && text === '') return 'required';
  return text.length > wordsMax ? `too-long:${wordsMax}` : null;
}

function useWording({ state, memberName, rewardTitle }: AnswerFormProps['redemption']) {
  const { t } = useLingui();
  if (state === 'requested') {
    return {
      yes: t`Approve`,
      no: t`Reject`,
      askNo: t`Reject…`,
      wordsLabel: t`A word for ${memberName}`,
      wordsHint: t`Such as when it leaves. They get it by mail too.`,
      reasonLabel: t`Why not?`,
      saidYes: t`Approved: ${rewardTitle} for ${memberName}`,
      saidNo: t`Rejected: ${rewardTitle} for ${memberName}`,
    };
  }
  return {
    yes: t`Mark fulfilled`,
    no: t`Mark failed`,
    askNo: t`It failed…`,
    wordsLabel: t`Code, tracking number or a word for ${memberName}`,
    wordsHint: t`They read it here after signing in; the mail does not repeat it.`,
    reasonLabel: t`What went wrong?`,
    saidYes: t`Fulfilled: ${rewardTitle} for ${memberName}`,
    saidNo: t`Failed: ${rewardTitle} for ${memberName}`,
  };
}
