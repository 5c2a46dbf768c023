/** Acts of advocacy that have default points (rule 1, defaults per act). */
export const acts = [
  'reference-call',
  'case-study-interview',
  'case-study-draft',
  'case-study-published',
  'talk',
  'webinar',
  'podcast',
  'co-marketing-piece',
  'review',
  'social-share',
  'referral-submitted',
  'referral-qualified',
  'referral-won',
  'survey',
  'event-attended',
  'certification',
  'beta-feedback',
  'community-answer',
] as const;
export type Act = (typeof acts)[number];
