export { readOpinionKinds, readSignalKinds } from './read-signal-kinds.ts';
export { saveSignalKind } from './save-signal-kind.ts';
