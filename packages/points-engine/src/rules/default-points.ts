import type { Act } from '../vocabulary.ts';

/** How often an act pays, at most. */
export type ActLimit = { readonly count: number; readonly period: 'day' | 'month' };

/** What an act is worth. One award posts the same amount as status points and as reward points. */
export type ActPoints = {
  readonly points: number;
  /** Absent when it pays every time. */
  readonly limit?: ActLimit;
};

/** Points per act in a new workspace (rule 1, defaults per act). A workspace's own rules replace them. */
export const defaultPoints: { readonly [act in Act]: ActPoints } = {
  'reference-call': { points: 300 },
  'case-study-interview': { points: 100 },
  'case-study-draft': { points: 150 },
  'case-study-published': { points: 250 },
  talk: { points: 400 },
  webinar: { points: 300 },
  podcast: { points: 250 },
  'co-marketing-piece': { points: 300 },
  // Flat, whatever the review says (rule 12).
  review: { points: 100 },
  'social-share': { points: 25, limit: { count: 2, period: 'month' } },
  'referral-submitted': { points: 50 },
  'referral-qualified': { points: 150 },
  'referral-won': { points: 500 },
  survey: { points: 20 },
  'event-attended': { points: 50 },
  certification: { points: 50 },
  'beta-feedback': { points: 75 },
  'community-answer': { points: 10, limit: { count: 5, period: 'day' } },
};
