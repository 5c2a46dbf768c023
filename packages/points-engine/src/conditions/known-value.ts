import type { FactDefinition } from './fact-catalogue.ts';

/** A value made ready to be compared with another of the same fact: text folded, a choice as its place in the list. */
export type KnownValue = string | number | boolean;

/**
 * A fact, or what it is compared with, ready to be compared; null when it is missing or not of the fact's type. Text is trimmed and folded to
 * lower case, and empty text is missing: it comes from lists that people keep by hand.
 */
export function toKnown(value: unknown, definition: FactDefinition): KnownValue | null {
  switch (definition.type) {
    case 'text':
      return typeof value === 'string' ? foldText(value) : null;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'day':
      return typeof value === 'string' && isDay(value) ? value : null;
    case 'choice':
      return typeof value === 'string' ? placeOf(value, definition.choices) : null;
  }
}

/** Whether text is a calendar day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function foldText(text: string): string | null {
  const folded = text.trim().toLowerCase();
  return folded === '' ? null : folded;
}

function placeOf(choice: string, choices: readonly string[]): number | null {
  const place = choices.indexOf(choice);
  return place === -1 ? null : place;
}
