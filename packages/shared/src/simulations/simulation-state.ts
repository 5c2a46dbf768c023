/** How far a simulation is. Only one of a workspace is queued or running at a time. */
export const simulationStates = ['queued', 'running', 'done', 'cancelled', 'failed'] as const;

/** How far a simulation is. */
export type SimulationState = (typeof simulationStates)[number];

/** Months of history that can be replayed. */
export const simulationMonths = { min: 3, max: 12 } as const;

/** What a draft does to a person: a higher tier or more points, the other way round, or nothing. */
export const simulationEffects = ['gains', 'loses', 'same'] as const;

/** What a draft does to a person. */
export type SimulationEffect = (typeof simulationEffects)[number];
