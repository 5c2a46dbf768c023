import { randomUUID } from 'node:crypto';
import { inWorkspace, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';
import { startSession } from '../../../apps/api/src/features/sessions/index.ts';
import { stageWork, type WaitingStage } from '../../bench/award/stage-work.ts';
import { type Call, dataOf, send } from './call.ts';
import { z } from 'zod';

/** A workspace with people who are signed in and something to do for each of them. */
export interface Traffic {
  readonly workspaceId: string;
  /** Session of the manager. */
  readonly manager: string;
  readonly champions: readonly { readonly memberId: string; readonly secret: string }[];
  /** Stages that wait for approval, each once. */
  readonly waiting: readonly WaitingStage[];
}

/** Makes people through the product's own procedures, and so many sent stages. */
export async function stageTraffic(deps: Deps, size: { champions: number; waiting: number }): Promise<Traffic> {
  const work = await stageWork(deps, { champions: size.champions, spread: size.waiting, hot: 0 });
  const { workspaceId, memberIds } = work;
  const options = { workspaceId, actor: systemActor, requestId: 'proof' };
  const champions = await inWorkspace(deps, options, async (scope) =>
    memberIds.map((memberId) => ({ memberId, secret: startSession(scope, memberId, 'portal').secret })),
  );
  return { workspaceId, manager: work.secret, champions, waiting: work.spread };
}

const record = z.object({ id: z.string() });

/** Puts a reward without end into the catalogue; gives its id. */
export async function offerReward(url: string, manager: string, pointsCost: number): Promise<string> {
  const fields = {
    kind: 'swag',
    title: `Hoodie for ${pointsCost}`,
    description: 'Warm.',
    pointsCost,
    worth: { minor: 4_500, currency: 'EUR' },
    stock: null,
    perMemberLimit: null,
    minimumTier: 'none',
    shipsTo: 'EU',
  };
  const call = (procedure: string, input: Call['input']) =>
    send(url, { procedure, secret: manager, input, key: randomUUID() })
      .then(dataOf)
      .then((data) => record.parse(data));
  const { id: rewardId } = await call('rewards.create', fields);
  await call('rewards.activate', { rewardId });
  return rewardId;
}

/** A grant by hand, small enough to need no second person. */
export function grantCall(manager: string, memberId: string, points: number): Call {
  const input = { memberId, statusPoints: points, rewardPoints: points, reason: 'Helped at the stand' };
  return { procedure: 'grants.create', secret: manager, input, key: randomUUID() };
}

/** A redemption by a champion. */
export function redeemCall(secret: string, rewardId: string, pointsCost: number): Call {
  return { procedure: 'rewards.redeem', secret, input: { rewardId, pointsCost, note: null }, key: randomUUID() };
}
