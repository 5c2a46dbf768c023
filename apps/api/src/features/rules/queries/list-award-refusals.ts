import type {
  ListAwardRefusalsOfInput,
  ListAwardRefusalsOutput,
} from '@rostra/shared/rules/list-award-refusals.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember, MemberEntity } from '../../members/index.ts';
import { describePostings, type SourceDescribers } from '../../points/index.ts';
import { AwardRefusalEntity } from '../award-refusal.entity.ts';

/**
 * A member's deeds that a limit left nothing for, the latest first, with those of members merged into theirs, whose awards their limits count: one
 * query for the page, one for the count, one per type of source.
 *
 * @throws AppError `not-found`
 */
export async function listAwardRefusals(
  scope: Scope,
  describers: SourceDescribers,
  { memberId, page, pageSize }: ListAwardRefusalsOfInput,
): Promise<ListAwardRefusalsOutput> {
  await getMember(scope, memberId);
  const [refusals, total] = await scope.em.findAndCount(
    AwardRefusalEntity,
    { workspaceId: scope.workspaceId, memberId: { $in: [memberId, ...(await findMergedInto(scope, memberId))] } },
    { orderBy: { recordedAt: 'desc', id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const subjectOf = await describePostings(scope, describers, refusals);
  return {
    rows: refusals.map((refusal) => ({
      id: refusal.id,
      recordedAt: wireInstant(refusal.recordedAt),
      subject: subjectOf(refusal),
      explanation: refusal.explanation,
    })),
    total,
    page,
    pageSize,
  };
}

async function findMergedInto(scope: Scope, memberId: string): Promise<string[]> {
  const { workspaceId } = scope;
  const merged = await scope.em.find(MemberEntity, { workspaceId, mergedIntoId: memberId }, { fields: ['id'] });
  return merged.map(({ id }) => id);
}
