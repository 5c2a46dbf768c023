import type { FieldError } from '@rostra/shared/errors/wire-error';
import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useEffect, useRef, useState } from 'react';
import { isRefusedWith } from '../../lib/error-messages.ts';
import { fieldSentence } from '../../lib/field-messages.ts';
import { useContentKey } from '../../lib/use-content-key.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { readWireError } from '../../lib/wire-error.ts';
import { useSaveRuleDraft } from './api/save-rule-draft.ts';
import { type KeptText, readKeptText } from './kept-text.ts';
import { isSameText, type RuleText, ruleTextSchema, tidyText, toRuleText } from './rule-text.ts';

/** The state of one editor. */
export interface RuleEditorState {
  readonly text: RuleText;
  /** Writes another text; problems at `path` and below it are forgotten. */
  readonly write: (path: string, next: RuleText) => void;
  /** What is wrong with a field, as a sentence. */
  readonly error: (path: string) => string | undefined;
  readonly problems: readonly FieldError[];
  readonly showProblems: (problems: readonly FieldError[]) => void;
  readonly hasChanges: boolean;
  /** The text comes from an earlier visit and was never saved. */
  readonly isRestored: boolean;
  /** What somebody else saved since, while there are changes here; null when nobody did. */
  readonly theirs: RuleDraft | null;
  readonly isSaving: boolean;
  /** Why the last try to save failed, for what no field explains; null after one that did not. */
  readonly saveError: unknown;
  /** Saves what is typed; `then` gets the draft as kept. */
  readonly save: (then?: (saved: RuleDraft) => void) => void;
  /** Throws away what is typed for what is stored. */
  readonly takeTheirs: () => void;
  /** From now on saving writes over what somebody else saved. */
  readonly keepMine: () => void;
  /** Forgets what is typed and kept in the tab: the draft is gone. */
  readonly forget: () => void;
  /** Changes when the form was filled anew: a key for fields that hold their own text. */
  readonly fillKey: number;
}

interface Base {
  readonly revision: number;
  readonly text: RuleText;
}

/**
 * Keeps a rule's text while it is written: dirty or not, over reloads, and beside somebody else who writes it too.
 *
 * @param onStale what is stored has changed: ask the server again
 */
export function useRuleEditor(rule: RuleRecord, draft: RuleDraft, onStale: () => void): RuleEditorState {
  const kept = useDraft<KeptText>(`rule:${rule.id}:${draft.number}`, readKeptText);
  const [start] = useState(() => startFrom(draft, kept.restore()));
  const [base, setBase] = useState<Base>(start.base);
  const [text, setText] = useState<RuleText>(start.text);
  const [isRestored, setIsRestored] = useState(start.isRestored);
  const [problems, setProblems] = useState<readonly FieldError[]>([]);
  const [fillKey, setFillKey] = useState(0);
  const mutation = useSaveRuleDraft();
  const keyFor = useContentKey();
  const hasChanges = !isSameText(text, base.text);
  const isBehind = draft.revision > base.revision;

  const { keep, discard } = kept;
  useEffect(() => {
    if (hasChanges) keep({ revision: base.revision, text });
    else discard();
  }, [text, hasChanges, base.revision, keep, discard]);

  function takeTheirs() {
    const stored = toRuleText(draft);
    setBase({ revision: draft.revision, text: stored });
    setText(stored);
    setProblems([]);
    setIsRestored(false);
    setFillKey((before) => before + 1);
  }
  const follow = useRef(takeTheirs);
  useEffect(() => {
    follow.current = takeTheirs;
  });
  // Nothing of one's own is at stake: the form follows.
  useEffect(() => {
    if (isBehind && !hasChanges) follow.current();
  }, [isBehind, hasChanges]);

  function save(then?: (saved: RuleDraft) => void) {
    const sent = tidyText(text);
    const checked = ruleTextSchema.safeParse(sent);
    if (!checked.success) {
      setProblems(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
      return;
    }
    const input = { ruleId: rule.id, revision: base.revision, ...sent };
    mutation.mutate(
      { ...input, idempotencyKey: keyFor(input) },
      {
        onSuccess: ({ draft: saved }) => {
          if (!saved) return;
          setBase({ revision: saved.revision, text: sent });
          setProblems([]);
          setIsRestored(false);
          then?.(saved);
        },
        onError: (error) => {
          setProblems(readWireError(error)?.fields ?? []);
          if (isStale(error)) onStale();
        },
      },
    );
  }

  const failed = mutation.isError && !isStale(mutation.error) && problems.length === 0;
  return {
    text,
    write: (path, next) => {
      setText(next);
      setProblems((before) => before.filter((problem) => !isWithin(problem.path, path)));
    },
    error: (path) => {
      const problem = problems.find((each) => each.path === path);
      return problem && fieldSentence(problem.message);
    },
    problems,
    showProblems: setProblems,
    hasChanges,
    isRestored: isRestored && hasChanges,
    theirs: isBehind && hasChanges ? draft : null,
    isSaving: mutation.isPending,
    saveError: failed ? mutation.error : null,
    save,
    takeTheirs,
    keepMine: () => setBase({ revision: draft.revision, text: toRuleText(draft) }),
    forget: discard,
    fillKey,
  };
}

function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}.`);
}

function isStale(error: unknown): boolean {
  return isRefusedWith(error, 'changed-meanwhile') || isRefusedWith(error, 'rule-not-draft');
}

function startFrom(draft: RuleDraft, kept: Partial<KeptText> | null) {
  const stored = toRuleText(draft);
  if (!kept?.text || kept.revision === undefined || isSameText(kept.text, stored)) {
    return { text: stored, base: { revision: draft.revision, text: stored }, isRestored: false };
  }
  return { text: kept.text, base: { revision: kept.revision, text: stored }, isRestored: true };
}
