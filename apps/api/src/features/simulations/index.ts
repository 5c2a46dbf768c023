export { failSimulation } from './jobs/fail-simulation.ts';
export { runSimulation } from './jobs/run-simulation.ts';
export { simulationRouter } from './simulation.router.ts';
