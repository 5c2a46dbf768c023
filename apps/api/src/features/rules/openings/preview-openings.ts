import type { CapUse } from '@rostra/points-engine';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readRoom, readShared } from '../limit-room.ts';
import { chooseOpeningRules, type OpeningsToAward, weighInRoom } from './weigh-openings.ts';

/** Says what opening balances would be awarded, in their order. */
export type PreviewOpenings = (scope: Scope, openings: OpeningsToAward) => Promise<AwardExplanation[]>;

/**
 * For a whole list that is looked at piece by piece, each in a transaction of its own: what earlier pieces would take of a limit is gone for later ones,
 * as it will be when they are posted. Locks and writes nothing; what others post meanwhile can still change it.
 */
export function openingPreview(): PreviewOpenings {
  const taken = new Map<string, CapUse>();
  return async (scope, asked) => {
    if (asked.openings.length === 0) return [];
    const deeds = await chooseOpeningRules(scope, asked);
    const room = await readRoom(scope, deeds, { shared: await readShared(scope, deeds), taken });
    return (await weighInRoom(scope, deeds, room)).map(({ explanation }) => explanation);
  };
}
