import { cancelSimulationInput, cancelSimulationOutput } from '@rostra/shared/simulations/cancel-simulation.contract';
import { deleteSimulationInput, deleteSimulationOutput } from '@rostra/shared/simulations/delete-simulation.contract';
import { getSimulationInput, getSimulationOutput } from '@rostra/shared/simulations/get-simulation.contract';
import {
  listSimulatedPeopleInput,
  listSimulatedPeopleOutput,
} from '@rostra/shared/simulations/list-simulated-people.contract';
import { listDraftsOutput } from '@rostra/shared/simulations/list-drafts.contract';
import { listSimulationsInput, listSimulationsOutput } from '@rostra/shared/simulations/list-simulations.contract';
import { startSimulationInput, startSimulationOutput } from '@rostra/shared/simulations/start-simulation.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getSimulation } from './queries/get-simulation.ts';
import { listDrafts } from './queries/list-drafts.ts';
import { listSimulatedPeople } from './queries/list-simulated-people.ts';
import { listSimulations } from './queries/list-simulations.ts';
import { cancelSimulation } from './use-cases/cancel-simulation.ts';
import { deleteSimulation } from './use-cases/delete-simulation.ts';
import { startSimulation } from './use-cases/start-simulation.ts';

/** Drafts of rules and tiers tried on the workspace's own history, before they are published. */
export const simulationRouter = router({
  list: memberProcedure
    .input(listSimulationsInput)
    .output(listSimulationsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listSimulations(scope, input))),
  drafts: memberProcedure.output(listDraftsOutput).query(({ ctx }) => ctx.read(listDrafts)),
  get: memberProcedure
    .input(getSimulationInput)
    .output(getSimulationOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getSimulation(scope, input))),
  people: memberProcedure
    .input(listSimulatedPeopleInput)
    .output(listSimulatedPeopleOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listSimulatedPeople(scope, input))),
  start: memberProcedure
    .input(startSimulationInput)
    .output(startSimulationOutput)
    .mutation(({ ctx, input }) => ctx.mutate('simulations.start', input, (scope) => startSimulation(scope, input))),
  cancel: memberProcedure
    .input(cancelSimulationInput)
    .output(cancelSimulationOutput)
    .mutation(({ ctx, input }) => ctx.mutate('simulations.cancel', input, (scope) => cancelSimulation(scope, input))),
  delete: memberProcedure
    .input(deleteSimulationInput)
    .output(deleteSimulationOutput)
    .mutation(({ ctx, input }) => ctx.mutate('simulations.delete', input, (scope) => deleteSimulation(scope, input))),
});
