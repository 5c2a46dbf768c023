import type { PointsWords, WorkspaceWords } from './workspace-words.schema.ts';

const POINTS = /\b(?:(a|an|A|An) )?(points?)\b/gi;
const TIERS = /\b(?:Bronze|Silver|Gold)\b/g;
const TIER_KEYS = { Bronze: 'bronze', Silver: 'silver', Gold: 'gold' } as const;
const VOWEL_SOUND = /^[aeio]/i;

/** Puts own words into a sentence in English: “120 points to Gold” becomes “120 Kudos to Champion”. The article before one follows it. */
export function putEnglishWordsIn(sentence: string, { points, tiers }: WorkspaceWords): string {
  const withPoints = points
    ? sentence.replaceAll(POINTS, (found, ...rest) => pointsFor(points, found, rest))
    : sentence;
  if (!tiers) return withPoints;
  return withPoints.replaceAll(TIERS, (found) => (isTier(found) ? tiers[TIER_KEYS[found]] : found));
}

function pointsFor(words: PointsWords, _found: string, [article, noun]: readonly unknown[]): string {
  const wanted = String(noun);
  const own = wanted.toLowerCase() === 'point' ? words.one : words.other;
  const word = wanted.startsWith('P') ? own.charAt(0).toUpperCase() + own.slice(1) : own;
  if (typeof article !== 'string') return word;
  const fitting = VOWEL_SOUND.test(word) ? 'an' : 'a';
  return `${article.startsWith('A') ? fitting.replace('a', 'A') : fitting} ${word}`;
}

function isTier(word: string): word is keyof typeof TIER_KEYS {
  return Object.hasOwn(TIER_KEYS, word);
}
