import { tierNames } from '@rostra/points-engine/vocabulary';
import { simulationEffects } from '@rostra/shared/simulations/simulation-state';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { SimulationEntity } from './simulation.entity.ts';

/** What a draft would have meant for one champion. Written batch by batch while the simulation runs, shown once it is done. */
export const SimulationPersonEntity = defineEntity({
  name: 'SimulationPerson',
  ...tenantGuard('simulation_person'),
  properties: {
    workspaceId: p.uuid().primary(),
    simulationId: p.uuid().primary(),
    simulation: () => parentKey(SimulationEntity, 'simulation_id'),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    /** The segment of the account on that day. */
    segment: p.text().nullable(),
    todayTier: p.enum(tierNames),
    draftTier: p.enum(tierNames),
    todayStatus: p.bigint('number'),
    todayReward: p.bigint('number'),
    draftStatus: p.bigint('number'),
    draftReward: p.bigint('number'),
    effect: p.enum(simulationEffects),
    /** Tiers by which the draft leaves the person higher; below 0: lower. */
    tierSteps: p.integer(),
    /** Status and reward points that the draft gives more; below 0: fewer. */
    pointSteps: p.bigint('number'),
  },
  // The order of the list, and of the list with its most used filter; read backwards for who loses most.
  indexes: [
    {
      name: 'simulation_person_by_gain',
      properties: ['workspaceId', 'simulationId', 'tierSteps', 'pointSteps', 'memberId'],
    },
    {
      name: 'simulation_person_by_effect',
      properties: ['workspaceId', 'simulationId', 'effect', 'tierSteps', 'pointSteps', 'memberId'],
    },
  ],
});
