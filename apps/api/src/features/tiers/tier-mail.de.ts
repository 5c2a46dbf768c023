import type { Speech, TierSentences } from './tier-sentences.ts';

/** The sentences of a mail about a tier that ends, in German. */
export const germanTierSentences: TierSentences = {
  notice: {
    subject: (tier, until) => `${tier} gilt für Sie bis ${until}`,
    ends: ({ say }, tier, until) =>
      say`für ${tier} zählen bei Ihnen derzeit zu wenige Statuspunkte. Deshalb endet die Stufe am ${until}. Bis dahin ändert sich nichts.`,
    keepsIt: (speech, { missing, tier, until }) =>
      `Mit ${more(speech, missing)} bis dahin behalten Sie ${tier} bis ${until}.`,
    keepsItNow: (speech, { missing, missingNow, tier, until }) =>
      `Mit ${more(speech, missingNow)} behalten Sie ${tier} bis ${until}. Kommt alles erst am Ende dazu, sind es ${speech.number(missing)}, weil ältere vorher nicht mehr zählen.`,
    elseNone: 'Sonst geht es für Sie ohne Stufe weiter.',
    elseTier: (tier) => `Sonst geht es für Sie mit ${tier} weiter.`,
    notTouched: ({ say }) => say`Ihre Punkte zum Einlösen sind davon nicht betroffen.`,
  },
  fall: {
    nowNone: 'Ihre Stufe ist ausgelaufen',
    nowTier: (tier) => `Ihre Stufe ist jetzt ${tier}`,
    byPolicy: ({ say }, tier) =>
      say`die Stufen dieses Programms haben sich geändert, und für ${tier} zählen bei Ihnen zu wenige Statuspunkte.`,
    byTime: (tier) => `die Zeit, in der Sie ${tier} hätten behalten können, ist vorbei.`,
    back: (speech, missing, tier) =>
      speech.say`Mit ${more(speech, missing)} sind Sie sofort wieder bei ${tier}. Ihre Punkte zum Einlösen sind davon nicht betroffen.`,
  },
  seeWhere: 'Ansehen, wo Sie stehen und was zählt',
};

function more({ say, number }: Speech, points: number): string {
  return points === 1 ? say`1 weiteren Statuspunkt` : say`${number(points)} weiteren Statuspunkten`;
}
