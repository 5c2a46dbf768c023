import type { PointsWords, WorkspaceWords } from './workspace-words.schema.ts';

// A compound that ends in points: only these, as “Zeitpunkt”, “Schwerpunkt” and “Basispunkte” are no points of ours.
const POINTS =
  /(?<![\p{L}\p{N}-])(Status|Prämien|Bonus|Zusatz|Gesamt|Start|Extra)?(-)?(punkt(?:e[ns]?|s)?)(?![\p{L}\p{N}])/giu;
// A compound that begins with them: Punkteauszug, Punktebuch, Punktestand. “Punktgenau” and “pünktlich” have nothing to do with it.
const POINTS_FIRST = /(?<![\p{L}\p{N}])Punkte-?(?![ns]?(?![\p{L}\p{N}]))(\p{L}+)/gu;
const TIERS = /(?<![\p{L}\p{N}])(Bronze|Silber|Gold)(?:-?([Ss]tufen?|[Rr]ang|[Nn]iveau))?(?![\p{L}\p{N}])/gu;
const TIER_KEYS = { Bronze: 'bronze', Silber: 'silver', Gold: 'gold' } as const;

/**
 * Puts own words into a sentence in German: „120 Statuspunkte bis Gold“ becomes „120 Status-Kudos bis Champion“. Own words join compounds by a hyphen, as
 * names do. Nobody knows their gender, so the sentences are worded without an article before a single one of them.
 */
export function putGermanWordsIn(sentence: string, { points, tiers }: WorkspaceWords): string {
  const withPoints = points
    ? sentence
        .replaceAll(POINTS_FIRST, (_, rest: string) => `${points.other}-${capitalised(rest)}`)
        .replaceAll(POINTS, (found, ...rest) => pointsFor(points, found, rest))
    : sentence;
  if (!tiers) return withPoints;
  return withPoints.replaceAll(TIERS, (found, name: string, kind?: string) => {
    if (!isTier(name)) return found;
    return kind ? `${tiers[TIER_KEYS[name]]}-${capitalised(kind)}` : tiers[TIER_KEYS[name]];
  });
}

function pointsFor(points: PointsWords, found: string, [prefix, hyphen, noun]: readonly unknown[]): string {
  const own = inForm(points, String(noun));
  const isCapital = String(noun).startsWith('P');
  // Alone a noun has its capital; within a compound it has not, unless a hyphen stands before it.
  if (typeof prefix === 'string') {
    const isOurs = /^\p{Lu}/u.test(prefix) && isCapital === (hyphen === '-');
    return isOurs ? `${prefix}-${own}` : found;
  }
  return isCapital ? `${typeof hyphen === 'string' ? hyphen : ''}${own}` : found;
}

function inForm({ one, other }: PointsWords, noun: string): string {
  switch (noun.toLowerCase()) {
    case 'punkt':
      return one;
    case 'punkts':
    case 'punktes':
      return /[sßxz]$/i.test(one) ? one : `${one}s`;
    case 'punkten':
      return dative(other);
    default:
      return other;
  }
}

/** Plurals in -e, -el and -er take an n (den Sternen, den Meistern); all others stay (den Kudos, den Meilen). */
function dative(plural: string): string {
  return /(?:e|el|er)$/.test(plural) ? `${plural}n` : plural;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isTier(word: string): word is keyof typeof TIER_KEYS {
  return Object.hasOwn(TIER_KEYS, word);
}
