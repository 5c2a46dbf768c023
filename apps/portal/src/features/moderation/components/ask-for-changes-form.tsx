import { Trans, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { wordsMax } from '@rostra/shared/challenges/moderator-words.schema';
import { useState } from 'react';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAskForChanges } from '../api/ask-for-changes.ts';
import type { ModerationAct } from '../moderation-act.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import type { Words } from '../use-words.ts';
import { AnswerForm } from './answer-form.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** What `AskForChangesForm` takes. */
export interface AskForChangesFormProps {
  readonly item: GetModerationItemOutput;
  readonly words: Words;
  readonly onWrite: (change: Partial<Words>) => void;
  readonly onActed: (act: ModerationAct) => void;
  readonly onBack: () => void;
}

/** Says what should change: beside the evidence it concerns, in general, or both. The champion keeps all they gave. */
export function AskForChangesForm({ item, words, onWrite, onActed, onBack }: AskForChangesFormProps) {
  const { t } = useLingui();
  const ask = useAskForChanges();
  const keyFor = useContentKey();
  const [isTried, setIsTried] = useState(false);
  const name = item.champion.name;
  const wrong = problemsOf(item, words);
  const problems = isTried ? wrong : {};

  function send() {
    const fields = item.asked.evidence.flatMap(({ id }) => {
      const text = (words.fields[id] ?? '').trim();
      return text === '' ? [] : [{ requestId: id, words: text }];
    });
    const input = {
      submissionStageId: item.submissionStageId,
      version: item.version,
      general: words.general.trim(),
      fields,
    };
    ask.mutateAsync({ ...input, idempotencyKey: keyFor(input) }).then(
      (outcome) => onActed({ item, outcome }),
      () => undefined,
    );
  }

  return (
    <AnswerForm
      label={t`Ask for changes`}
      send={{ label: t`Ask for changes`, variant: 'primary' }}
      answering={ask}
      wrongField={Object.keys(wrong)[0]}
      onTry={() => setIsTried(true)}
      onSend={send}
      onBack={onBack}
    >
      <Text tone="soft">
        <Trans>Write beside what it concerns. {name} reads it at the same place and keeps everything they gave.</Trans>
      </Text>
      <EvidenceList
        item={item}
        renderUnder={({ id, label }) => (
          <TextArea
            label={t`What should change at “${label}”`}
            isOptional
            rows={2}
            charactersMax={wordsMax}
            name={id}
            value={words.fields[id] ?? ''}
            error={problems[id]}
            onChange={(event) => onWrite({ fields: { ...words.fields, [id]: event.target.value } })}
          />
        )}
      />
      <TextArea
        label={t`In general`}
        isOptional
        charactersMax={wordsMax}
        name="general"
        value={words.general}
        error={problems.general}
        onChange={(event) => onWrite({ general: event.target.value })}
      />
    </AnswerForm>
  );
}

/** What is wrong, as sentences by field; empty when it can be sent. */
function problemsOf(item: GetModerationItemOutput, words: Words): Record<string, string> {
  const texts = [
    ...item.asked.evidence.map(({ id }) => [id, words.fields[id] ?? ''] as const),
    ['general', words.general] as const,
  ];
  if (texts.every(([, text]) => text.trim() === '')) return { general: fieldSentence('required') };
  const long = texts.filter(([, text]) => text.trim().length > wordsMax);
  return Object.fromEntries(long.map(([field]) => [field, fieldSentence(`too-long:${wordsMax}`)]));
}
