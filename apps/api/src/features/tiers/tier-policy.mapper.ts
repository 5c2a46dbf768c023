import { defaultTierPolicy, type TierPolicy, tierPolicyProblems } from '@rostra/points-engine';
import type { TierPolicyTerms } from '@rostra/shared/tiers/tier-policy-terms.schema';
import type {
  TierJobProgress,
  TierMoveCount,
  TierPolicyDraftOutput,
  TierPolicyOutput,
  TierPolicyVersionOutput,
} from '@rostra/shared/tiers/tier-policy.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import { atField } from '../../errors/app-error.ts';
import type { TierPolicyVersion } from './tier-policy-version.entity.ts';

/** Names of members, by their id. */
export type MemberNames = ReadonlyMap<string, string>;

/** A stored version as the engine reads it. */
export function toPolicy({
  kind,
  windowMonths,
  bronze,
  silver,
  gold,
  keptMonths,
  graceDays,
}: TierPolicyVersion): TierPolicy {
  return { kind, windowMonths, thresholds: { bronze, silver, gold }, keptMonths, graceDays };
}

/** The engine's policy as it travels. */
export function toTerms({ kind, windowMonths, thresholds, keptMonths, graceDays }: TierPolicy): TierPolicyTerms {
  const { bronze, silver, gold } = thresholds;
  return { kind, windowMonths, thresholds: { bronze, silver, gold }, keptMonths, graceDays };
}

/** The terms as columns. */
export function toColumns({ kind, windowMonths, thresholds, keptMonths, graceDays }: TierPolicyTerms) {
  return { kind, windowMonths, ...thresholds, keptMonths, graceDays };
}

/** The policy in force; the house's own while there is none. */
export function toCurrentPolicy(stored: TierPolicyVersion | null, names: MemberNames): TierPolicyOutput {
  if (!stored) {
    return { version: 0, terms: toTerms(defaultTierPolicy), publishedAt: null, publishedByName: null, note: '' };
  }
  return {
    version: stored.version,
    terms: toTerms(toPolicy(stored)),
    publishedAt: wireInstant(stored.publishedAt),
    publishedByName: names.get(stored.publishedById ?? '') ?? null,
    note: stored.note,
  };
}

/** A line of the history. */
export function toPolicyVersion(stored: TierPolicyVersion, names: MemberNames): TierPolicyVersionOutput {
  const { state, falls, supersededAt } = stored;
  return { ...toCurrentPolicy(stored, names), state, falls, supersededAt: wireInstant(supersededAt) };
}

/** How far everybody was placed anew under a version. */
export function toReplacement(stored: TierPolicyVersion): TierJobProgress {
  const { replaceHandled: handled, championCount: total, replaceFinishedAt } = stored;
  return { handled, total: Math.max(handled, total), finishedAt: wireInstant(replaceFinishedAt) };
}

/** The draft, with what it would do where that was worked out. */
export function toPolicyDraft(
  draft: TierPolicyVersion,
  { names, moves }: { readonly names: MemberNames; readonly moves: readonly TierMoveCount[] },
): TierPolicyDraftOutput {
  const { version, revision, falls, note, previewStartedAt, previewFinishedAt, previewHandled: handled } = draft;
  return {
    version,
    revision,
    terms: toTerms(toPolicy(draft)),
    falls,
    note,
    savedAt: wireInstant(draft.savedAt),
    savedByName: names.get(draft.savedById) ?? null,
    problems: tierPolicyProblems(toPolicy(draft)).map(atField),
    preview: previewStartedAt
      ? {
          startedAt: wireInstant(previewStartedAt),
          finishedAt: wireInstant(previewFinishedAt),
          handled,
          total: Math.max(handled, draft.championCount),
          moves: [...moves],
        }
      : null,
  };
}
