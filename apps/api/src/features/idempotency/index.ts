export { inputHash } from './input-hash.ts';
export { answerOnce } from './answer-once.ts';
