import { expect, test } from 'vitest';
import { acts } from '../vocabulary.ts';
import { defaultPoints } from './default-points.ts';

test('gives every act of rule 1 its points', () => {
  expect(acts.map((act) => [act, defaultPoints[act].points])).toEqual([
    ['reference-call', 300],
    ['case-study-interview', 100],
    ['case-study-draft', 150],
    ['case-study-published', 250],
    ['talk', 400],
    ['webinar', 300],
    ['podcast', 250],
    ['co-marketing-piece', 300],
    ['review', 100],
    ['social-share', 25],
    ['referral-submitted', 50],
    ['referral-qualified', 150],
    ['referral-won', 500],
    ['survey', 20],
    ['event-attended', 50],
    ['certification', 50],
    ['beta-feedback', 75],
    ['community-answer', 10],
  ]);
});

test('limits social shares to 2 a month and community answers to 5 a day, and nothing else', () => {
  expect(acts.filter((act) => defaultPoints[act].limit)).toEqual(['social-share', 'community-answer']);
  expect(defaultPoints['social-share'].limit).toEqual({ count: 2, period: 'month' });
  expect(defaultPoints['community-answer'].limit).toEqual({ count: 5, period: 'day' });
});
