import type { RewardFields } from '@rostra/shared/rewards/reward-fields.schema';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { type RecordEditorState, useRecordEditor } from '../../lib/use-record-editor.ts';
import { useCreateReward } from './api/create-reward.ts';
import { useSaveReward } from './api/save-reward.ts';
import { type KeptRewardForm, readKeptRewardForm } from './kept-reward-form.ts';
import { emptyRewardForm, isRewardField, type RewardForm, rewardFormSchema, toRewardForm } from './reward-form.ts';

/** The state of one editor. */
export type RewardEditorState = RecordEditorState<RewardForm, RewardFields>;

/** What an editor tells its surroundings. */
export interface RewardEditorEvents {
  readonly onSaved: (reward: RewardRecord) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/**
 * Keeps a reward's text while it is written. The stock seen goes with each save, so that pieces redeemed meanwhile stay counted.
 *
 * @param reward as stored; null for one that is being made
 */
export function useRewardEditor(
  reward: RewardRecord | null,
  { onSaved, onStale }: RewardEditorEvents,
): RewardEditorState {
  const create = useCreateReward();
  const update = useSaveReward();
  return useRecordEditor({
    name: `reward:${reward?.id ?? 'new'}`,
    schema: rewardFormSchema,
    stored: storedText(reward),
    readKept: readKeptRewardForm,
    asText,
    isField: isRewardField,
    save: (fields, { version, stockSeen }, keyOf) => {
      if (reward === null) return create.mutateAsync({ ...fields, idempotencyKey: keyOf(fields) });
      const wish = { ...fields, rewardId: reward.id, version, stockSeen };
      return update.mutateAsync({ ...wish, idempotencyKey: keyOf(wish) });
    },
    toStored: storedText,
    onSaved,
    onStale,
  });
}

function storedText(reward: RewardRecord | null): KeptRewardForm {
  if (reward === null) return { version: 0, stockSeen: null, form: emptyRewardForm };
  return { version: reward.version, stockSeen: reward.stock, form: toRewardForm(reward) };
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
