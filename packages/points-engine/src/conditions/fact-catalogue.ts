import { challengeKinds, tierNames } from '../vocabulary.ts';
import { type RuleSourceKind, ruleSourceKinds } from '../rules/rule-vocabulary.ts';
import { signalNatures } from '../signals/signal-vocabulary.ts';
import { type ConditionOperator, factOperators, type FactType } from './condition-vocabulary.ts';

/** A fact that conditions may ask for. */
export type FactDefinition =
  | { readonly type: Exclude<FactType, 'choice'> }
  | {
      readonly type: 'choice';
      /** In the order of screens. */
      readonly choices: readonly string[];
      /** Whether the order is a rank, so that `at-least`, `at-most` and `between` make sense. */
      readonly isRanked: boolean;
    };

/** What can be asked, by name. */
export type FactCatalogue = { readonly [fact: string]: FactDefinition };

/** What is known of one case: a fact that is absent or null is unknown. A day is `YYYY-MM-DD` in the workspace's zone. */
export type Facts = { readonly [fact: string]: string | number | boolean | null | undefined };

/** The fact of that name, and never what every object inherits, such as `constructor`; null when there is none. */
export function definitionOf(fact: string, catalogue: FactCatalogue): FactDefinition | null {
  const definition = catalogue[fact];
  return definition && Object.hasOwn(catalogue, fact) ? definition : null;
}

/** What a fact can be asked, in the order of screens. */
export function operatorsOf(definition: FactDefinition): readonly ConditionOperator[] {
  return factOperators[definition.type === 'choice' && definition.isRanked ? 'rankedChoice' : definition.type];
}

/** Days of the week as a fact tells them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What is known when points are awarded: who did it, for whom they work, what it was, and when. */
export const awardFacts = {
  'account.name': { type: 'text' },
  'account.segment': { type: 'text' },
  'account.region': { type: 'text' },
  'member.tier': { type: 'choice', choices: tierNames, isRanked: true },
  'member.title': { type: 'text' },
  /** Whole calendar days since the member was added to the workspace. */
  'member.daysSinceJoined': { type: 'number' },
  'challenge.kind': { type: 'choice', choices: challengeKinds, isRanked: false },
  'challenge.title': { type: 'text' },
  /** From 1. */
  'challenge.stagePosition': { type: 'number' },
  'source.kind': { type: 'choice', choices: ruleSourceKinds, isRanked: false },
  /** What the source itself offers, such as the points of a stage: the greater of status and reward points. */
  'source.points': { type: 'number' },
  /** How many of it, such as attendees brought along; 1 when it is one thing. */
  'source.units': { type: 'number' },
  /** What it was scored, where it was. */
  'source.score': { type: 'number' },
  'signal.type': { type: 'text' },
  'signal.nature': { type: 'choice', choices: signalNatures, isRanked: false },
  'occurred.on': { type: 'day' },
  'occurred.weekday': { type: 'choice', choices: weekdays, isRanked: false },
} as const satisfies FactCatalogue;

/** Name of a fact that is known when points are awarded. */
export type AwardFact = keyof typeof awardFacts;

/** What is known of one award. */
export type AwardFacts = { readonly [fact in AwardFact]?: string | number | boolean | null };

/** Sources whose deeds may be scored, in the order of screens: a stage by whoever approves it, a signal by who tells it. */
export const scoredSources: readonly RuleSourceKind[] = ['challenge-stage', 'signal'];

/** Sources of points that ever tell the fact, in the order of screens: a condition on it holds for no deed of another source. */
export function sourcesTelling(fact: string): readonly RuleSourceKind[] {
  if (fact.startsWith('challenge.')) return ['challenge-stage'];
  if (fact === 'source.score') return scoredSources;
  return fact.startsWith('signal.') || fact === 'source.units' ? ['signal'] : ruleSourceKinds;
}
