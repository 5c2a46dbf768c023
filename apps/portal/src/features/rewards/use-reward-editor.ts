import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import type { RewardFields } from '@rostra/shared/rewards/reward-fields.schema';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { applyRefusal } from '../../lib/apply-refusal.ts';
import { errorSentence, isRefusedWith } from '../../lib/error-messages.ts';
import type { RecordEditor } from '../../lib/record-form.tsx';
import { useDraft } from '../../lib/use-draft.ts';
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts';
import { useZodForm } from '../../lib/use-zod-form.ts';
import { readWireError } from '../../lib/wire-error.ts';
import { useCreateReward } from './api/create-reward.ts';
import { useSaveReward } from './api/save-reward.ts';
import { type KeptRewardForm, readKeptRewardForm } from './kept-reward-form.ts';
import { emptyRewardForm, isRewardField, type RewardForm, rewardFormSchema, toRewardForm } from './reward-form.ts';

/** The state of one editor. */
export interface RewardEditorState extends RecordEditor {
  readonly form: UseFormReturn<RewardForm, unknown, RewardFields>;
  /** The form as it stands. */
  readonly values: RewardForm;
}

/** What an editor tells its surroundings. */
export interface RewardEditorEvents {
  readonly onSaved: (reward: RewardRecord) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/** What the text in the form was made from. The stock seen goes with the next save, so that pieces redeemed meanwhile stay counted. */
interface Base {
  readonly version: number;
  readonly stockSeen: number | null;
  readonly form: RewardForm;
}

/**
 * Keeps a reward's text while it is written: over reloads, and beside somebody else who writes it too.
 *
 * @param reward as stored; null for one that is being made
 */
export function useRewardEditor(
  reward: RewardRecord | null,
  { onSaved, onStale }: RewardEditorEvents,
): RewardEditorState {
  const kept = useDraft<KeptRewardForm>(`reward:${reward?.id ?? 'new'}`, readKeptRewardForm);
  const [start] = useState(() => startFrom(reward, kept.restore()));
  const [base, setBase] = useState(start.base);
  const [fill, setFill] = useState(start.form);
  const [isRestored, setIsRestored] = useState(start.isRestored);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useZodForm(rewardFormSchema, start.form);
  const create = useCreateReward();
  const update = useSaveReward();
  const key = useIdempotencyKey();

  const values = form.watch();
  const hasChanges = asText(values) !== asText(base.form);
  const isNewer = reward !== null && reward.version > base.version;

  const { reset } = form;
  useEffect(() => reset(fill), [reset, fill]);

  const { keep, discard } = kept;
  const { version, stockSeen } = base;
  useEffect(() => {
    if (hasChanges) keep({ version, stockSeen, form: values });
    else discard();
  }, [values, hasChanges, version, stockSeen, keep, discard]);

  function startOver(stored: RewardRecord | null) {
    const next = baseOf(stored);
    setBase(next);
    setFill(next.form);
    setIsRestored(false);
    setFailure(null);
  }
  // Nothing of one's own is at stake: the form follows what somebody else saved.
  if (isNewer && !hasChanges) startOver(reward);

  function send(fields: RewardFields) {
    setFailure(null);
    const answers = {
      onSuccess: (saved: RewardRecord) => {
        key.renew();
        discard();
        startOver(saved);
        onSaved(saved);
      },
      onError: (error: unknown) => {
        if (readWireError(error)) key.renew();
        if (isRefusedWith(error, 'changed-meanwhile')) onStale();
        else if (!applyRefusal(form, error, isRewardField)) setFailure(errorSentence(error));
      },
    };
    const idempotencyKey = key.current();
    if (reward === null) create.mutate({ ...fields, idempotencyKey }, answers);
    else update.mutate({ ...fields, rewardId: reward.id, version, stockSeen, idempotencyKey }, answers);
  }

  return {
    form,
    values,
    hasChanges,
    isRestored: isRestored && hasChanges,
    isBehind: isNewer && hasChanges,
    isSaving: create.isPending || update.isPending,
    failure,
    save: () => void form.handleSubmit(send)(),
    takeStored: () => startOver(reward),
    keepMine: () => setBase({ ...base, version: reward?.version ?? base.version }),
  };
}

function baseOf(reward: RewardRecord | null): Base {
  if (reward === null) return { version: 0, stockSeen: null, form: emptyRewardForm };
  return { version: reward.version, stockSeen: reward.stock, form: toRewardForm(reward) };
}

function startFrom(reward: RewardRecord | null, kept: Partial<KeptRewardForm> | null) {
  const stored = baseOf(reward);
  if (!kept?.form || kept.version === undefined || asText(kept.form) === asText(stored.form)) {
    return { form: stored.form, base: stored, isRestored: false };
  }
  const base = { version: kept.version, stockSeen: kept.stockSeen ?? null, form: stored.form };
  return { form: kept.form, base, isRestored: true };
}

/** A form as text, fields in one order, spaces around words left out as the server does. */
function asText(form: RewardForm): string {
  const {
    kind,
    title,
    description,
    pointsCost,
    worthAmount,
    worthCurrency,
    stock,
    perMemberLimit,
    minimumTier,
    shipsTo,
  } = form;
  const worth = worthAmount.trim() === '' ? '' : `${worthAmount.trim()} ${worthCurrency}`;
  const words = [title.trim(), description.trim(), shipsTo?.trim() || null];
  return JSON.stringify([kind, ...words, pointsCost, worth, stock, perMemberLimit, minimumTier]);
}
