import { useState } from 'react';
import { useDraft } from '../../lib/use-draft.ts';

/** Words for a champion while they are written, and the score while it is thought over. */
export interface Words {
  /** What should change, in general. */
  readonly general: string;
  /** What should change, by the id of the request it concerns. */
  readonly fields: Readonly<Record<string, string>>;
  /** Why it is declined. */
  readonly reason: string;
  /** What the stage is scored; null before it is. */
  readonly score: number | null;
}

const none: Words = { general: '', fields: {}, reason: '', score: null };

/** Keeps the words about one sent stage as they are typed, so that moving on in the queue and coming back loses none. */
export function useWords(submissionStageId: string): {
  readonly words: Words;
  readonly write: (change: Partial<Words>) => void;
  readonly discard: () => void;
} {
  const kept = useDraft<Words>(`moderation:${submissionStageId}`, readWords);
  const [words, setWords] = useState<Words>(() => ({ ...none, ...kept.restore() }));
  return {
    words,
    write: (change) => {
      const next = { ...words, ...change };
      setWords(next);
      kept.keep(next);
    },
    discard: kept.discard,
  };
}

function readWords(value: unknown): Partial<Words> | null {
  return isRecord(value)
    ? {
        general: textIn(value.general),
        reason: textIn(value.reason),
        fields: textsIn(value.fields),
        score: typeof value.score === 'number' ? value.score : null,
      }
    : null;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsIn(value: unknown): Record<string, string> {
  return isRecord(value) ? Object.fromEntries(Object.keys(value).map((id) => [id, textIn(value[id])])) : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
