import { houseWords } from './house-words.ts';
import type { PointsWords, WorkspaceWords } from './workspace-words.schema.ts';

const POINTS = /\b(?:(a|an|A|An) )?(points?)\b/gi;
const TIERS = /\b(?:Bronze|Silver|Gold)\b/g;
const TIER_KEYS = { Bronze: 'bronze', Silver: 'silver', Gold: 'gold' } as const;
const VOWEL_SOUND = /^[aeio]/i;

/**
 * Puts a workspace's own words into a sentence of the product: “120 points to Gold” becomes “120 Kudos to Champion”. For sentences as they stand in the
 * source, never for what people typed. The words are English's, as the sentences are; the article before one follows it.
 */
export function putWordsIn(sentence: string, { points, tiers }: WorkspaceWords): string {
  const withPoints = points
    ? sentence.replaceAll(POINTS, (found, ...rest) => pointsFor(points, found, rest))
    : sentence;
  if (!tiers) return withPoints;
  return withPoints.replaceAll(TIERS, (found) => (isTier(found) ? tiers[TIER_KEYS[found]] : found));
}

/** A number of points with its word: `1 point`, `1,200 Kudos`. */
export function countPoints(points: number, words: WorkspaceWords, locale = 'en'): string {
  const { one, other } = words.points ?? houseWords.points;
  return `${points.toLocaleString(locale)} ${Math.abs(points) === 1 ? one : other}`;
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
