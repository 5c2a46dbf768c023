import type { Evidence, EvidenceRequirement } from '@rostra/shared/challenges/evidence.schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { errorSentence } from '../../lib/error-messages.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useSaveSubmissionDraft } from './api/save-submission-draft.ts';
import { type EvidenceValues, readValues, toEvidence, toValues } from './evidence-values.ts';

/** A stage whose evidence is being filled in. */
export interface DraftedStage {
  readonly challengeId: string;
  readonly stageId: string;
  readonly asked: readonly EvidenceRequirement[];
  /** What the server keeps of it. */
  readonly given: readonly Evidence[];
}

/** What is typed, and where it is kept. */
export interface EvidenceDraft {
  readonly values: EvidenceValues;
  readonly change: (requestId: string, value: string) => void;
  readonly state: 'untouched' | 'typing' | 'kept' | 'failed';
  /** Why it could not be kept; what was typed stays in this tab. */
  readonly problem: string | null;
  /** Keeps what is typed without waiting for a pause; before it is sent, so that a refusal loses nothing. */
  readonly keepNow: () => void;
  /** It is sent, or thrown away: nothing more is kept. */
  readonly settle: () => void;
}

/** Long enough not to send every word, short enough to lose none. */
const quietMs = 1_200;

/**
 * Keeps evidence as it is typed: at once in the tab, and after a pause with the server, where it waits on every device. What only the tab
 * has is newer than what the server has, and goes there as soon as the form opens.
 */
export function useEvidenceDraft({ challengeId, stageId, asked, given }: DraftedStage): EvidenceDraft {
  const { restore, keep, discard } = useDraft<EvidenceValues>(`evidence:${challengeId}:${stageId}`, readValues);
  const { mutateAsync } = useSaveSubmissionDraft(challengeId);
  const [unsent] = useState(restore);
  const [values, setValues] = useState<EvidenceValues>(() => ({ ...toValues(given), ...unsent }));
  const [state, setState] = useState<EvidenceDraft['state']>('untouched');
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef<EvidenceValues | null>(unsent ? values : null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const send = useCallback(() => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (!sent) return;
    const input = { idempotencyKey: crypto.randomUUID(), challengeId, stageId, evidence: toEvidence(asked, sent) };
    mutateAsync(input).then(
      () => {
        if (latest.current !== sent) return;
        latest.current = null;
        discard();
        setState('kept');
        setProblem(null);
      },
      (error: unknown) => {
        setState('failed');
        setProblem(errorSentence(error));
      },
    );
  }, [asked, challengeId, discard, mutateAsync, stageId]);

  useEffect(() => {
    send();
    return send;
  }, [send]);

  const change = useCallback(
    (requestId: string, value: string) => {
      const next = { ...values, [requestId]: value };
      latest.current = next;
      setValues(next);
      setState('typing');
      keep(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(send, quietMs);
    },
    [keep, send, values],
  );

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    latest.current = null;
    discard();
  }, [discard]);

  return { values, change, state, problem, keepNow: send, settle };
}
