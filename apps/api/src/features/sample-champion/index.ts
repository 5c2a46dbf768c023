export { asSampleChampion } from './as-sample-champion.ts';
