import type { ProblemCode } from '@rostra/points-engine/vocabulary';
import type { FieldMessage } from './field-message.ts';

/** Every code that can stand on a field: those of the contracts and those of the engine. A bound may follow after a colon (`too-long:200`). */
export type FieldMessageCode = FieldMessage | ProblemCode;
