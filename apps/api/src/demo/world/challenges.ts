import type { StageRubric } from '@rostra/points-engine';
import type { ChallengeKind, TierName } from '@rostra/points-engine/vocabulary';

/** A challenge of the demo: what differs from the template of its kind, and when in the story it is offered. */
export interface DemoChallenge {
  readonly kind: ChallengeKind;
  readonly title: string;
  readonly summary: string;
  readonly purpose?: string;
  readonly reviewSite?: { readonly name: string; readonly url: string };
  readonly isRepeatable?: boolean;
  readonly minimumTier?: TierName;
  /** How its stages are scored; they are not when absent. */
  readonly rubric?: StageRubric;
  /** Days after the start of the story. */
  readonly publishedOnDay: number;
  /** Days after which nobody can start it any more; open-ended when absent. */
  readonly openForDays?: number;
}

/** What the demo's program offers over its year, in the order it came about. */
export const demoChallenges: readonly DemoChallenge[] = [
  {
    kind: 'review',
    title: 'Tell three lines about onboarding on G2',
    summary: 'Three honest lines on how the first weeks went: what helped, what did not.',
    reviewSite: { name: 'G2', url: 'https://g2.example/halden' },
    publishedOnDay: 2,
  },
  {
    kind: 'reference-call',
    title: 'Talk with a team that is choosing now',
    summary: 'Half an hour with one company in your field that weighs up Halden.',
    publishedOnDay: 4,
  },
  {
    kind: 'case-study',
    title: 'Tell your migration story',
    summary: 'What you moved, what it took and what it changed. We interview, write and ask you for every approval.',
    publishedOnDay: 10,
  },
  {
    kind: 'talk',
    title: 'Speak at a data meetup near you',
    summary: 'Any stage, any size: show how your team works with its data today.',
    rubric: {
      scoreMax: 5,
      meaning:
        '5: a talk of your own to fifty people or more, with figures from your work.\n' +
        '4: a talk of your own, with an example others can follow.\n' +
        '3: a short talk, or your part in a shared one.\n' +
        '2: a panel or a round table.\n' +
        '1: Halden came up in a talk about something else.',
    },
    publishedOnDay: 20,
  },
  {
    kind: 'review',
    title: 'Review Halden Pipelines on Capterra',
    summary: 'What you use it for, what you would change, who should not buy it.',
    reviewSite: { name: 'Capterra', url: 'https://capterra.example/halden-pipelines' },
    publishedOnDay: 60,
    openForDays: 240,
  },
  {
    kind: 'talk',
    title: 'Give a lightning talk at Halden Summit',
    summary: 'Seven minutes on the summit’s customer stage; slides and rehearsal with our speaker coach.',
    minimumTier: 'bronze',
    isRepeatable: false,
    publishedOnDay: 95,
    openForDays: 90,
  },
  {
    kind: 'reference-call',
    title: 'Answer one security questionnaire live',
    summary: 'Join our security lead for twenty minutes while a prospect asks how you run Halden in production.',
    minimumTier: 'bronze',
    publishedOnDay: 130,
  },
  {
    kind: 'review',
    title: 'Update your review after the spring release',
    summary: 'The scheduler changed a lot. Say whether it changed anything for you.',
    reviewSite: { name: 'TrustRadius', url: 'https://trustradius.example/halden' },
    publishedOnDay: 175,
    openForDays: 120,
  },
  {
    kind: 'case-study',
    title: 'Show the numbers behind your data quality',
    summary: 'A short case study around one figure you are proud of, before and after.',
    publishedOnDay: 210,
  },
  {
    kind: 'talk',
    title: 'Host a customer round table in your city',
    summary: 'Six to ten customers, one evening, one topic. We bring the guests and the food.',
    minimumTier: 'silver',
    publishedOnDay: 250,
  },
  {
    kind: 'review',
    title: 'Describe support in your own words on G2',
    summary: 'The last ticket you opened: how it went, in a paragraph.',
    reviewSite: { name: 'G2', url: 'https://g2.example/halden-support' },
    publishedOnDay: 300,
  },
  {
    kind: 'reference-call',
    title: 'Be the voice for public-sector buyers',
    summary: 'A call with a city or a ministry that asks whether a vendor of our size can be trusted.',
    publishedOnDay: 330,
  },
  {
    kind: 'review',
    title: 'First impressions of the new lineage view',
    summary: 'You have had it for a month. Two paragraphs on a site of your choice.',
    publishedOnDay: 352,
    openForDays: 45,
  },
];

/** A draft nobody has finished: it lacks what publishing asks for, so that the editor has something to say. */
export const demoUnfinishedDraft = { kind: 'case-study', title: 'Sustainability story (draft)', summary: '' } as const;
