import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeNames, type ChallengeKind, challengeKinds } from '../vocabulary.ts';
import { badgeDefinitions } from './badge-definition.ts';
import { type BadgeDeed, badgeProgress, earnedBadges } from './earned-badges.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const done = (challengeKind: ChallengeKind, n: number): BadgeDeed => ({
  kind: 'challenge-done',
  challengeKind,
  sourceId: `${challengeKind}-${n}`,
  at: day(n),
});
const names = (deeds: readonly BadgeDeed[]) => earnedBadges(deeds, badgeDefinitions).map(({ name }) => name);

describe('badges', () => {
  it('are earned by kind and number, with what they rest on', () => {
    const calls = [
      done('reference-call', 3),
      done('reference-call', 1),
      done('reference-call', 2),
      done('reference-call', 4),
    ];
    expect(earnedBadges(calls, badgeDefinitions)).toEqual([
      { name: 'first-reference', at: day(1), evidence: ['reference-call-1'] },
      { name: 'three-references', at: day(3), evidence: ['reference-call-1', 'reference-call-2', 'reference-call-3'] },
    ]);
  });

  it('know the all-rounder, the streak and the season', () => {
    expect(names([done('review', 1), done('talk', 2), done('talk', 3)])).toEqual(['first-review', 'talk-given']);
    expect(names([done('review', 1), done('talk', 2), done('case-study', 3)])).toContain('all-round');
    expect(names([{ kind: 'streak-reached', weeks: 11, at: day(1) }])).toEqual([]);
    expect(earnedBadges([{ kind: 'streak-reached', weeks: 12, at: day(1) }], badgeDefinitions)).toEqual([
      { name: 'streak-12', at: day(1), evidence: [] },
    ]);
    const placed = (rank: number): BadgeDeed => ({ kind: 'season-placed', rank, sourceId: 'q1', at: day(1) });
    expect(names([placed(11)])).toEqual([]);
    expect(names([placed(10)])).toEqual(['season-top-10']);
  });

  it('are the same whatever the order of deeds of one instant, a streak among them', () => {
    const streak: BadgeDeed = { kind: 'streak-reached', weeks: 12, at: day(1) };
    const deeds = [done('talk', 1), streak, done('review', 1), done('case-study', 1)];
    const badges = earnedBadges(deeds, badgeDefinitions);
    expect(earnedBadges(deeds.toReversed(), badgeDefinitions)).toEqual(badges);
    expect(badges.find(({ name }) => name === 'all-round')?.evidence).toEqual(['case-study-1', 'review-1', 'talk-1']);
    const [longest] = badgeDefinitions.filter(({ requirement }) => requirement.kind === 'streak');
    expect(badgeProgress(longest!.requirement, deeds)).toEqual({ done: 12, of: 12 });
  });

  it('tell how far one is', () => {
    const of = (name: string) => badgeDefinitions.find((definition) => definition.name === name)!.requirement;
    expect(badgeProgress(of('three-references'), [done('reference-call', 1)])).toEqual({ done: 1, of: 3 });
    expect(badgeProgress(of('first-review'), [done('review', 1), done('review', 2)])).toEqual({ done: 1, of: 1 });
    expect(badgeProgress(of('all-round'), [done('review', 1), done('review', 2)])).toEqual({ done: 1, of: 3 });
    expect(badgeProgress(of('streak-12'), [{ kind: 'streak-reached', weeks: 5, at: day(1) }])).toEqual({
      done: 5,
      of: 12,
    });
    expect(badgeProgress(of('streak-12'), [])).toEqual({ done: 0, of: 12 });
    expect(badgeProgress(of('season-top-10'), [])).toEqual({ done: 0, of: 1 });
  });

  it('have one definition for each name', () => {
    expect(badgeDefinitions.map(({ name }) => name)).toEqual([...badgeNames]);
  });

  it('grow with deeds and go with those taken back, whatever the order in which they are read', () => {
    const deeds = fc
      .uniqueArray(fc.record({ kind: fc.constantFrom(...challengeKinds), n: fc.integer({ min: 1, max: 28 }) }), {
        selector: ({ kind, n }) => `${kind}-${n}`,
        maxLength: 20,
      })
      .map((list) => list.map(({ kind, n }) => done(kind, n)));
    fc.assert(
      fc.property(deeds, fc.nat(), (all, seed) => {
        const fewer = all.filter((_, index) => index !== seed % (all.length || 1));
        const [more, less] = [names(all), names(fewer)];
        expect(less.filter((name) => !more.includes(name))).toEqual([]);
        expect(earnedBadges(all.toReversed(), badgeDefinitions)).toEqual(earnedBadges(all, badgeDefinitions));
        for (const badge of earnedBadges(all, badgeDefinitions)) {
          expect(all.some((deed) => deed.at.getTime() === badge.at.getTime())).toBe(true);
        }
      }),
    );
  });
});
