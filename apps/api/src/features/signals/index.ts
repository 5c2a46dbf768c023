export { matchSignals } from './jobs/match-signals.ts';
export { moveSignals } from './move-signals.ts';
export { describeSignals, findSignals } from './queries/describe-signals.ts';
export { receiveSignals } from './receive-signals.ts';
export { signalRouter } from './signal.router.ts';
