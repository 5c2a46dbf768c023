export { allow, refuse } from './decision.ts';
export type { Decision, FieldProblem, Refusal, RefusalDetails } from './decision.ts';
export { InvariantError, invariant } from './invariant.ts';
export { addPoints, comparePoints, parsePoints, parsePositivePoints, pointsMax } from './points.ts';
export { periodOf } from './period.ts';
export type { Calendar, Period } from './period.ts';
export { weekOf, weeksBetween } from './week.ts';
