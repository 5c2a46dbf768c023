import type { FieldProblem } from '../kernel/decision.ts';
import type { SignalFacts, SignalField, SignalKind } from './signal-kind.ts';

/** What rules read from a signal beside its kind. */
export type SignalFigures = {
  /** How many of it; 1 where its kind does not count. */
  readonly units: number;
  /** What it was scored; null where its kind has no score. */
  readonly score: number | null;
};

/**
 * What is wrong with what a signal brings, in the order of its kind's fields, unknown ones last. `required`: a field its kind asks for; `not-asked`: one it
 * does not know; `wrong-kind`: no whole number, or no word; `out-of-range` and `not-a-choice`.
 */
export function checkSignalFacts({ fields }: Pick<SignalKind, 'fields'>, facts: SignalFacts): FieldProblem[] {
  const known = new Set(fields.map(({ key }) => key));
  return [
    ...fields.flatMap((field) => factProblems(field, Object.hasOwn(facts, field.key) ? facts[field.key] : undefined)),
    ...Object.keys(facts).flatMap((key) =>
      known.has(key) ? [] : [{ path: `facts.${key}`, code: 'not-asked' } as const],
    ),
  ];
}

function factProblems(field: SignalField, fact: string | number | undefined): FieldProblem[] {
  const path = `facts.${field.key}`;
  if (fact === undefined) return field.isRequired ? [{ path, code: 'required' }] : [];
  if (field.type === 'choice') {
    if (typeof fact !== 'string') return [{ path, code: 'wrong-kind' }];
    return field.choices.includes(fact) ? [] : [{ path, code: 'not-a-choice' }];
  }
  if (typeof fact !== 'number' || !Number.isSafeInteger(fact)) return [{ path, code: 'wrong-kind' }];
  return fact < field.min || fact > field.max ? [{ path, code: 'out-of-range', limit: field.max }] : [];
}

/** What rules read from a signal whose facts are sound. */
export function signalFigures({ fields }: Pick<SignalKind, 'fields'>, facts: SignalFacts): SignalFigures {
  const read = (use: 'units' | 'score'): number | null => {
    const field = fields.find((each) => each.type === 'number' && each.use === use);
    const fact = field ? facts[field.key] : undefined;
    return typeof fact === 'number' ? fact : null;
  };
  return { units: read('units') ?? 1, score: read('score') };
}
