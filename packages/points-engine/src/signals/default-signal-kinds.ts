import type { SignalKind } from './signal-kind.ts';

const plain = { subject: 'member', nature: 'deed', canEarn: true, fields: [] } as const;

/**
 * Kinds of signals of a workspace that has written none of its own. Those named like an act of advocacy are paid by the rules of the house (rule 1,
 * defaults per act); the others tell something and pay nothing until a rule says so.
 */
export const defaultSignalKinds: readonly SignalKind[] = [
  { ...plain, key: 'certification', name: 'Certification', meaning: 'Passed a certification for the product.' },
  { ...plain, key: 'event-attended', name: 'Event attended', meaning: 'Was at an event, in the room or online.' },
  {
    ...plain,
    key: 'community-answer',
    name: 'Community answer',
    meaning: 'Answered somebody in the community. Answers count, not the likes they get.',
  },
  {
    ...plain,
    key: 'survey',
    name: 'Survey answered',
    meaning: 'Answered a survey. Whatever the answer says, it is worth the same.',
    nature: 'opinion',
  },
  {
    ...plain,
    key: 'nps-answered',
    name: 'NPS answered',
    meaning: 'Answered how likely a recommendation is. The score is kept and never paid for.',
    nature: 'opinion',
    fields: [{ type: 'number', key: 'score', name: 'Score', isRequired: true, min: 0, max: 10, use: 'score' }],
  },
  {
    ...plain,
    key: 'usage-reached',
    name: 'Usage reached',
    meaning: 'The account uses this much of its plan.',
    subject: 'account',
    nature: 'state',
    canEarn: false,
    fields: [
      { type: 'number', key: 'percent', name: 'Percent of plan', isRequired: true, min: 0, max: 1000, use: null },
    ],
  },
  {
    ...plain,
    key: 'silent',
    name: 'Silent',
    meaning: 'Has not been seen in the product for this many days.',
    nature: 'state',
    canEarn: false,
    fields: [{ type: 'number', key: 'days', name: 'Days', isRequired: true, min: 1, max: 3650, use: null }],
  },
];
