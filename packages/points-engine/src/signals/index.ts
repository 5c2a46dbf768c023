export { checkSignalKind } from './check-signal-kind.ts';
export { defaultSignalKinds } from './default-signal-kinds.ts';
export { checkSignalFacts, signalFigures } from './read-signal-facts.ts';
export type { SignalFigures } from './read-signal-facts.ts';
export { signalKindBounds } from './signal-kind.ts';
export type { SignalFacts, SignalField, SignalKind } from './signal-kind.ts';
