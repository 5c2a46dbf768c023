import { useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { wordsMax } from '@rostra/shared/challenges/moderator-words.schema';
import { useState } from 'react';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useDeclineSubmission } from '../api/decline-submission.ts';
import type { ModerationAct } from '../moderation-act.ts';
import type { Words } from '../use-words.ts';
import { AnswerForm } from './answer-form.tsx';
import { DeclinePreview } from './decline-preview.tsx';

/** What `DeclineForm` takes. */
export interface DeclineFormProps {
  readonly item: GetModerationItemOutput;
  readonly words: Words;
  readonly onWrite: (change: Partial<Words>) => void;
  readonly onActed: (act: ModerationAct) => void;
  readonly onBack: () => void;
}

/** Ends a submission, with the reason; beside it what the champion will read. */
export function DeclineForm({ item, words, onWrite, onActed, onBack }: DeclineFormProps) {
  const { t } = useLingui();
  const decline = useDeclineSubmission();
  const keyFor = useContentKey();
  const [isTried, setIsTried] = useState(false);
  const reason = words.reason.trim();
  const wrong = reason === '' ? 'required' : reason.length > wordsMax ? `too-long:${wordsMax}` : null;
  const name = item.champion.name;

  function send() {
    const input = { submissionStageId: item.submissionStageId, version: item.version, reason };
    decline.mutateAsync({ ...input, idempotencyKey: keyFor(input) }).then(
      (outcome) => onActed({ item, outcome }),
      () => undefined,
    );
  }

  return (
    <AnswerForm
      label={t`Decline`}
      send={{ label: t`Decline for good`, variant: 'danger' }}
      answering={decline}
      wrongField={wrong === null ? undefined : 'reason'}
      onTry={() => setIsTried(true)}
      onSend={send}
      onBack={onBack}
    >
      <TextArea
        label={t`Why it is declined`}
        hint={t`${name} reads this. It ends the submission for good; to have something corrected, ask for changes.`}
        charactersMax={wordsMax}
        name="reason"
        value={words.reason}
        error={isTried && wrong !== null ? fieldSentence(wrong) : undefined}
        onChange={(event) => onWrite({ reason: event.target.value })}
      />
      <DeclinePreview item={item} reason={reason} />
    </AnswerForm>
  );
}
