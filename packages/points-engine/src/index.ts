/**
 * The front door of the points engine: what is allowed, what it is worth, what follows. Pure functions over plain data; time,
 * ids and chance come in as arguments; a refusal is returned with a code; a broken invariant throws `InvariantError`.
 */
export * from './vocabulary.ts';
export * from './kernel/index.ts';
export * from './conditions/index.ts';
export * from './rules/index.ts';
export * from './streaks/index.ts';
export * from './ledger/index.ts';
export * from './proof/index.ts';
export * from './challenges/index.ts';
export * from './tiers/index.ts';
export * from './rewards/index.ts';
export * from './betas/index.ts';
export * from './seasons/index.ts';
export * from './leaderboards/index.ts';
export * from './badges/index.ts';
export * from './signals/index.ts';
export * from './simulation/index.ts';
export * from './points-office/index.ts';
export * from './joining/index.ts';
export * from './policy/index.ts';
