/** What proofs outside the engine hold it, and the API that stores its decisions, against. */
export { checkSequence } from './ledger-run.ts';
export {
  copyModel,
  deedOf,
  give,
  lapse,
  memberOf,
  type PointsModel,
  pointsModel,
  putBack,
  setAside,
  takeBack,
  totalsOf,
  unite,
  use,
} from './points-model.ts';
