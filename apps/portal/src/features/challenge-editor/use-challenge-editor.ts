import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { FieldError } from '@rostra/shared/errors/wire-error';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { applyRefusal } from '../../lib/apply-refusal.ts';
import { isRefusedWith } from '../../lib/error-messages.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useZodForm } from '../../lib/use-zod-form.ts';
import { useSaveChallengeDraft } from './api/save-challenge-draft.ts';
import { isChallengeField } from './challenge-field.ts';
import { type ChallengeForm, challengeFormSchema, isSameForm, tidyForm, toChallengeForm } from './challenge-form.ts';
import { type KeptForm, readKeptForm } from './kept-form.ts';
import { useContentKey } from '../../lib/use-content-key.ts';

/** What the text in the form was made from: the version last read, saved or decided to be written over. */
interface Base {
  readonly version: number;
  readonly form: ChallengeForm;
}

/** The state of one editor. */
export interface ChallengeEditorState {
  readonly form: UseFormReturn<ChallengeForm, unknown, ChallengeForm>;
  /** The form as it stands, with every key. */
  readonly values: ChallengeForm;
  readonly hasChanges: boolean;
  /** The text comes from an earlier visit and was never saved. */
  readonly isRestored: boolean;
  /** What somebody else saved since, while there are changes here; null when nobody did. */
  readonly theirs: StaffChallenge | null;
  /** The last try to save was refused because of it. */
  readonly isRefused: boolean;
  readonly isSaving: boolean;
  /** Why the last try to save failed; null after one that did not, and for what `theirs` or a field explains. */
  readonly saveError: unknown;
  /** Saves what is typed; `then` gets the draft as kept. */
  readonly save: (then?: (saved: StaffChallenge) => void) => void;
  /** Throws away what is typed for what is stored. */
  readonly takeTheirs: () => void;
  /** Forgets what is typed and kept in the tab: the draft is gone. */
  readonly forget: () => void;
  /** From now on saving writes over what somebody else saved. */
  readonly keepMine: () => void;
  /** Puts problems at their fields. */
  readonly showProblems: (problems: readonly FieldError[]) => void;
  /** Changes when the form was filled anew: a key for fields that hold their own text. */
  readonly fillKey: number;
}

/** What an editor tells its surroundings. */
export interface ChallengeEditorEvents {
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
  /** It is no draft any more, and nothing typed here is left that would be lost. */
  readonly onLeave: () => void;
}

/** Keeps a challenge's text while it is written: dirty or not, over reloads, and beside somebody else who writes it too. */
export function useChallengeEditor(
  challenge: StaffChallenge,
  { onStale, onLeave }: ChallengeEditorEvents,
): ChallengeEditorState {
  const kept = useDraft<KeptForm>(`challenge:${challenge.id}`, readKeptForm);
  const [start] = useState(() => startFrom(challenge, kept.restore()));
  const [base, setBase] = useState<Base>(start.base);
  const [isRestored, setIsRestored] = useState(start.isRestored);
  const [fillKey, setFillKey] = useState(0);
  const form = useZodForm(challengeFormSchema, start.form);
  const mutation = useSaveChallengeDraft();
  const keyFor = useContentKey();

  const values = form.watch();
  const hasChanges = !isSameForm(values, base.form);
  const isDraft = challenge.state === 'draft';
  const isBehind = challenge.version > base.version || !isDraft;

  const { keep, discard } = kept;
  useEffect(() => {
    if (hasChanges) keep({ version: base.version, form: values });
    else discard();
  }, [values, hasChanges, base.version, keep, discard]);

  function takeTheirs() {
    setBase({ version: challenge.version, form: toChallengeForm(challenge) });
    form.reset(toChallengeForm(challenge));
    setIsRestored(false);
    setFillKey((before) => before + 1);
  }
  const follow = useRef(onLeave);
  useEffect(() => {
    follow.current = isDraft ? takeTheirs : onLeave;
  });
  // Nothing of one's own is at stake: the form follows.
  useEffect(() => {
    if (isBehind && !hasChanges) follow.current();
  }, [isBehind, hasChanges]);

  function send(sent: ChallengeForm, then?: (saved: StaffChallenge) => void) {
    const input = { challengeId: challenge.id, version: base.version, ...tidyForm(sent) };
    mutation.mutate(
      { ...input, idempotencyKey: keyFor(input) },
      {
        onSuccess: (saved) => {
          setBase({ version: saved.version, form: toChallengeForm(saved) });
          setIsRestored(false);
          then?.(saved);
        },
        onError: (error) => {
          applyRefusal(form, error, isChallengeField);
          if (isStale(error)) onStale();
        },
      },
    );
  }

  return {
    form,
    values,
    hasChanges,
    isRestored: isRestored && hasChanges,
    theirs: isBehind && hasChanges ? challenge : null,
    isRefused: mutation.isError && isStale(mutation.error),
    isSaving: mutation.isPending,
    saveError: mutation.isError && !isStale(mutation.error) ? mutation.error : null,
    save: (then) => void form.handleSubmit((sent) => send(sent, then))(),
    takeTheirs,
    forget: discard,
    keepMine: () => setBase({ version: challenge.version, form: toChallengeForm(challenge) }),
    showProblems: (problems) => {
      for (const { path, message } of problems) {
        if (isChallengeField(path)) form.setError(path, { type: 'server', message });
      }
    },
    fillKey,
  };
}

function isStale(error: unknown): boolean {
  return isRefusedWith(error, 'changed-meanwhile') || isRefusedWith(error, 'challenge-not-draft');
}

function startFrom(challenge: StaffChallenge, kept: Partial<KeptForm> | null) {
  const stored = toChallengeForm(challenge);
  if (!kept?.form || kept.version === undefined || isSameForm(kept.form, stored)) {
    return { form: stored, base: { version: challenge.version, form: stored }, isRestored: false };
  }
  return { form: kept.form, base: { version: kept.version, form: stored }, isRestored: true };
}
