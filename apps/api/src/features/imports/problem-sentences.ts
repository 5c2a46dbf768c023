import type { ImportField } from '@rostra/shared/imports/import-field.schema';
import type { ImportProblem, ImportProblemCode } from '@rostra/shared/imports/import-problem.schema';

/** How problems of a line are told in one language. */
export interface ProblemSentences {
  readonly fields: Readonly<Record<ImportField, string>>;
  readonly problems: Readonly<Record<ImportProblemCode, (field: string, problem: ImportProblem) => string>>;
}
