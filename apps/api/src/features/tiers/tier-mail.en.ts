import type { Speech, TierSentences } from './tier-sentences.ts';

/** The sentences of a mail about a tier that ends, in English. */
export const englishTierSentences: TierSentences = {
  notice: {
    subject: (tier, until) => `${tier} is yours until ${until}`,
    ends: ({ say }, tier, until) =>
      say`fewer of your status points count than ${tier} needs, so it ends on ${until}. Until then nothing changes.`,
    keepsIt: (speech, { missing, tier, until }) =>
      `${more(speech, missing)} by then ${missing === 1 ? 'keeps' : 'keep'} ${tier} until ${until}.`,
    keepsItNow: (speech, { missing, missingNow, tier, until }) =>
      `${more(speech, missingNow)} ${missingNow === 1 ? 'keeps' : 'keep'} ${tier} until ${until}; earned only at the end it takes ${speech.number(missing)}, because older ones stop counting before.`,
    elseNone: 'Otherwise you go on without a tier.',
    elseTier: (tier) => `Otherwise you go on as ${tier}.`,
    notTouched: ({ say }) => say`Points to spend are not touched by this.`,
  },
  fall: {
    nowNone: 'Your tier has ended',
    nowTier: (tier) => `You are ${tier} now`,
    byPolicy: ({ say }, tier) =>
      say`the tiers of this program have changed, and ${tier} needs more status points than count for you.`,
    byTime: (tier) => `the days to keep ${tier} are over.`,
    back: (speech, missing, tier) =>
      speech.say`${more(speech, missing)} ${missing === 1 ? 'brings' : 'bring'} you back to ${tier}, at once. Points to spend are not touched by this.`,
  },
  seeWhere: 'See where you stand and what counts',
};

function more({ say, number }: Speech, points: number): string {
  return points === 1 ? say`1 status point more` : say`${number(points)} status points more`;
}
