import type { FieldProblem } from '../kernel/decision.ts';
import { countProblems, textProblems } from '../kernel/field-problems.ts';
import { type SignalField, type SignalKind, signalKindBounds } from './signal-kind.ts';

/**
 * Everything that keeps a kind of signal from being kept, in the order of the form; empty when nothing does. `not-a-key`: a key is small letters, digits and
 * hyphens; `earns-nothing` at `canEarn`: clicks, likes and views are never paid for (rule 16), nor how things stand, nor what nobody did by themselves,
 * as what is said of a whole account; `given-twice`: a field's key, a choice, or what rules read it as.
 */
export function checkSignalKind(kind: SignalKind): FieldProblem[] {
  const { key, name, meaning, fields } = kind;
  return [
    ...keyProblems('key', key),
    ...textProblems('name', name, signalKindBounds.nameMax),
    ...textProblems('meaning', meaning, signalKindBounds.meaningMax),
    ...earningProblems(kind),
    ...countProblems('fields', fields, signalKindBounds.fieldsMax),
    ...fields.flatMap((field, at) => [
      ...fieldProblems(field, `fields.${at}`),
      ...repeated(fields.slice(0, at), field, `fields.${at}`),
    ]),
  ];
}

function keyProblems(path: string, key: string): FieldProblem[] {
  const required = textProblems(path, key, signalKindBounds.keyMax);
  if (required.length > 0) return required;
  return /^[a-z][a-z0-9-]*$/.test(key) ? [] : [{ path, code: 'not-a-key' }];
}

/** Words in a key that tell a click or a like, whatever the kind calls itself. */
const REACTIONS = new Set([
  'click',
  'clicked',
  'clicks',
  'like',
  'liked',
  'likes',
  'view',
  'viewed',
  'views',
  'open',
  'opened',
  'upvote',
  'upvoted',
]);

function earningProblems({ key, subject, nature, canEarn }: SignalKind): FieldProblem[] {
  if (!canEarn) return [];
  const mayEarn = subject === 'member' && (nature === 'deed' || nature === 'opinion');
  const isReaction = key.split('-').some((word) => REACTIONS.has(word));
  return mayEarn && !isReaction ? [] : [{ path: 'canEarn', code: 'earns-nothing' }];
}

function fieldProblems(field: SignalField, path: string): FieldProblem[] {
  const { nameMax, choicesMax, choiceMax, numberMax } = signalKindBounds;
  const named = [...keyProblems(`${path}.key`, field.key), ...textProblems(`${path}.name`, field.name, nameMax)];
  if (field.type === 'number') {
    const { min, max, use } = field;
    const least = use === 'units' ? 1 : 0;
    if (!isWhole(min, least, numberMax))
      return [...named, { path: `${path}.min`, code: 'out-of-range', limit: numberMax }];
    if (!isWhole(max, min, numberMax))
      return [...named, { path: `${path}.max`, code: 'out-of-range', limit: numberMax }];
    return named;
  }
  if (field.choices.length === 0) return [...named, { path: `${path}.choices`, code: 'required' }];
  return [
    ...named,
    ...countProblems(`${path}.choices`, field.choices, choicesMax),
    ...field.choices.flatMap((choice, at) => [
      ...textProblems(`${path}.choices`, choice, choiceMax),
      ...(field.choices.indexOf(choice) < at ? [{ path: `${path}.choices`, code: 'given-twice' } as const] : []),
    ]),
  ];
}

function isWhole(value: number, min: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= min && value <= max;
}

function repeated(before: readonly SignalField[], field: SignalField, path: string): FieldProblem[] {
  const isKeyTaken = before.some(({ key }) => key === field.key);
  const isUseTaken =
    field.type === 'number' &&
    field.use !== null &&
    before.some((other) => other.type === 'number' && other.use === field.use);
  return [
    ...(isKeyTaken ? [{ path: `${path}.key`, code: 'given-twice' } as const] : []),
    ...(isUseTaken ? [{ path: `${path}.use`, code: 'given-twice' } as const] : []),
  ];
}
