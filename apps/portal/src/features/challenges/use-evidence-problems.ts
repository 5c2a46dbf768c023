import type { EvidenceRequirement } from '@rostra/shared/challenges/evidence.schema';
import { type RefObject, useState } from 'react';
import { fieldSentence } from '../../lib/field-messages.ts';
import { readWireError } from '../../lib/wire-error.ts';
import type { FormProblem } from '../../ui/fields/form-error-summary.tsx';

/** What the server found wrong with evidence, at its fields. */
export interface EvidenceProblems {
  readonly list: readonly FormProblem[];
  /** What is wrong with one field, as a sentence. */
  readonly at: (requestId: string) => string | undefined;
  /** Takes a refusal apart and leads to the first field. */
  readonly show: (error: unknown) => void;
  /** The field was changed. */
  readonly forget: (requestId: string) => void;
}

const prefix = 'evidence.';

/** Keeps the problems of the last sending until their fields change. A field is found in the form by `data-request`. */
export function useEvidenceProblems(
  form: RefObject<HTMLFormElement | null>,
  asked: readonly EvidenceRequirement[],
): EvidenceProblems {
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());

  function focus(requestId: string) {
    const field = form.current?.querySelector(`[data-request="${requestId}"]`);
    field?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }
  function show(error: unknown) {
    const fields = (readWireError(error)?.fields ?? []).filter(({ path }) => path.startsWith(prefix));
    const next = new Map(fields.map(({ path, message }) => [path.slice(prefix.length), fieldSentence(message)]));
    setFound(next);
    const first = asked.find(({ id }) => next.has(id));
    if (first && next.size === 1) focus(first.id);
  }
  function forget(requestId: string) {
    setFound((before) => new Map([...before].filter(([id]) => id !== requestId)));
  }

  const list = asked.flatMap(({ id, label }): FormProblem[] => {
    const message = found.get(id);
    return message === undefined ? [] : [{ name: id, label, message, focus: () => focus(id) }];
  });
  return { list, at: (requestId) => found.get(requestId), show, forget };
}
