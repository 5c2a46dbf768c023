import type { ChallengeKind } from '@rostra/points-engine/vocabulary';

/** What champions of the demo write as evidence, by kind of challenge. */
export const evidenceTexts: Readonly<Record<ChallengeKind, readonly string[]>> = {
  review: [
    'Onboarding took us eleven days with two people. The import of old jobs was the slow part; support sat with us twice.',
    'We moved 300 nightly jobs. The scheduler is the best thing in it. The permissions took a while to understand.',
    'I mentioned the points, as asked. The review says what I would tell a friend: strong product, thin documentation.',
  ],
  'reference-call': [
    'Spoke with their head of platform for half an hour. Most questions were about migration cost and on-call load.',
    'Good call. They were worried about lock-in; I showed them how we export everything every week.',
    'They asked for a second conversation with our security colleague, which I arranged.',
  ],
  'case-study': [
    'Nightly load from six hours to fifty minutes; four suppliers replaced by one; month end closes two days earlier.',
    'Our legal team approved the text on Tuesday with one change in the second paragraph.',
    'Eighteen teams on one platform, no weekend deployments since March, and an auditor who did not come back.',
  ],
  talk: [
    'Around 80 people, good questions about lineage. Slides are on the programme page.',
    'A small room and a lively one. The recording is linked.',
    'Talk and panel, forty minutes in all. Three people asked for an introduction afterwards.',
  ],
};

/** What the demo's moderators write when they ask for changes. */
export const changeWords = [
  'The link opens the product page rather than your review. Could you send the address of the review itself?',
  'Thank you. One line on what the other side asked most would make this complete.',
  'The recording asks us to sign in. Is there a public link, or a picture from the talk?',
] as const;

/** What the demo's moderators write when they decline. */
export const declineWords = [
  'The review was removed by the site, so there is nothing we can link to. Please try again once it is back.',
  'This talk was about another product. We would be glad to see the next one.',
  'The call did not take place. We will find you another match.',
] as const;

/** Why the demo's manager took an award back. */
export const reversalWords = [
  'The same talk had been submitted twice.',
  'The review was taken down at the author’s wish.',
  'Entered for the wrong person; the points were given to the colleague who held the call.',
] as const;

/** What the demo's staff write when they hand a reward over, or cannot. */
export const fulfilWords = [
  'On its way; the carrier writes to you directly.',
  'Done. Thank you for everything this season.',
  'Arranged. The date is in your mailbox.',
] as const;
/** What the demo's staff write when a redemption is turned down. */
export const rejectWords = [
  'Your company’s gift policy does not allow this one. Your points are back; a donation would be possible.',
] as const;
/** What the demo's staff write when handing over failed. */
export const failWords = [
  'The parcel came back twice. Your points are back; please check the address before you try again.',
] as const;
