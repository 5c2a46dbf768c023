import { checkSignalFacts, signalFigures } from '@rostra/points-engine';
import type { SignalOutcome } from '@rostra/points-engine/vocabulary';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import type { FieldError } from '@rostra/shared/errors/wire-error';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError, atField } from '../../errors/app-error.ts';
import { type About, findMeant } from './find-meant.ts';
import type { Meant } from './meant.ts';
import { signalHash } from './signal-hash.ts';
import { type WeighedSignal, weighSignal } from './weigh-signal.ts';

/** A signal to keep: what was told, and by whom. */
export interface NewSignal {
  /** Of the kinds that are on. */
  readonly kind: SignalKindRecord;
  readonly source: string;
  /** What the telling system calls it. */
  readonly externalId: string;
  readonly meant: Meant;
  readonly occurredAt: Date;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Whose it is, where that is known without looking for it. */
  readonly about?: About;
}

/** A signal that is kept now, or was before. */
export interface KeptSignal {
  readonly id: string;
  /** Whether the same was told before: nothing was written. */
  readonly isRepeat: boolean;
  /** Of one that was kept now: what it came to, and the reckoning of one that was weighed. */
  readonly outcome: SignalOutcome | null;
  readonly explanation: AwardExplanation | null;
  readonly memberId: string | null;
}

/** How long after it happened a signal still counts, and how far a clock elsewhere may be ahead. */
const AGE_DAYS_MAX = 400;
const AHEAD_MS_MAX = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Keeps a signal once per source and outside id, and pays what the rules in force when it happened give for it, in the caller's transaction. One that names
 * nobody known waits until they appear. Of two who tell the same at once the second is given the first's. Locks shared limits, then the champion's balance.
 *
 * @throws AppError `invalid-input` with every problem at its field; `idempotency-conflict` when something else was told under the same id; whatever the
 *   ledger refuses
 */
export async function keepSignal(scope: Scope, signal: NewSignal): Promise<KeptSignal> {
  const known = await findTold(scope, signal);
  if (known) return known;
  const problems = [...timeProblems(scope, signal), ...checkSignalFacts(signal.kind, signal.facts).map(atField)];
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems);
  const about = signal.about ?? (await findMeant(scope, signal.meant));
  const id = await insert(scope, signal, about);
  if (id === null) return keepSignal(scope, signal);
  const memberId = about && 'memberId' in about ? about.memberId : null;
  const weighed = signal.kind.canEarn && memberId !== null ? await weigh(scope, signal, { id, memberId }) : null;
  const outcome = weighed?.outcome ?? (about ? 'noted' : 'waiting');
  return { id, isRepeat: false, outcome, explanation: weighed?.explanation ?? null, memberId };
}

function timeProblems(scope: Scope, { occurredAt }: NewSignal): FieldError[] {
  const age = scope.now.getTime() - occurredAt.getTime();
  return age < -AHEAD_MS_MAX || age > AGE_DAYS_MAX * DAY_MS ? [{ path: 'occurredAt', message: 'out-of-range' }] : [];
}

function contentOf({ kind, meant, occurredAt, facts }: NewSignal): string {
  const told = Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return signalHash(kind.key, meant.by, meant.name, occurredAt.toISOString(), told);
}

/** The signal of that id, where it was told before. */
async function findTold(scope: Scope, signal: NewSignal): Promise<KeptSignal | null> {
  const [row] = await scope.em.execute<{ id: string; contentHash: string }[]>(
    'select id, content_hash as "contentHash" from signal where workspace_id = ? and source = ? and external_hash = ?',
    [scope.workspaceId, signal.source, signalHash(signal.externalId)],
  );
  if (!row) return null;
  // Of somebody who was erased nothing is left to compare.
  if (row.contentHash !== '' && row.contentHash !== contentOf(signal)) throw new AppError('idempotency-conflict');
  return { id: row.id, isRepeat: true, outcome: null, explanation: null, memberId: null };
}

/** Null when somebody else told it meanwhile. */
async function insert(scope: Scope, signal: NewSignal, about: About | null): Promise<string | null> {
  const { kind, source, externalId, meant, occurredAt, facts } = signal;
  const { units, score } = signalFigures(kind, facts);
  const [row] = await scope.em.execute<{ id: string }[]>(
    `insert into signal (workspace_id, id, kind, kind_name, subject, nature, source, external_id, external_hash, content_hash, facts, units, score,
                         occurred_at, recorded_at, member_id, account_id, meant_by, meant, outcome, entered_by_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (workspace_id, source, external_hash) do nothing returning id`,
    [
      scope.workspaceId,
      scope.newId(),
      kind.key,
      kind.name,
      kind.subject,
      kind.nature,
      source,
      externalId,
      signalHash(externalId),
      contentOf(signal),
      JSON.stringify(facts),
      units,
      score,
      occurredAt,
      scope.now,
      about && 'memberId' in about ? about.memberId : null,
      about && 'accountId' in about ? about.accountId : null,
      about ? null : meant.by,
      about ? null : meant.name,
      about ? 'noted' : 'waiting',
      scope.actor.memberId,
    ],
  );
  return row?.id ?? null;
}

function weigh(
  scope: Scope,
  { kind, facts, occurredAt }: NewSignal,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<WeighedSignal> {
  const figures = signalFigures(kind, facts);
  return weighSignal(scope, { id, memberId, kind: kind.key, nature: kind.nature, occurredAt, ...figures });
}
