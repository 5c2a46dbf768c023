import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chooseAlias } from './alias.ts';
import { type BoardEntry, compareOnBoard, rankEntries } from './board-order.ts';
import { neighbourSpan } from './neighbour-span.ts';
import { seasonPoints } from './season-points.ts';
import { wayToNextPlace } from './way-to-next-place.ts';

const at = (day: number) => new Date(Date.UTC(2026, 3, day));
const entry = fc.record<BoardEntry>({
  holderId: fc.uuid(),
  points: fc.integer({ min: 1, max: 5 }),
  reachedAt: fc.integer({ min: 1, max: 4 }).map(at),
});
const board = fc.uniqueArray(entry, { selector: ({ holderId }) => holderId, maxLength: 40 });

describe('the order of a board', () => {
  it('is by points, then by who was first, then by id', () => {
    const ranked = rankEntries([
      { holderId: 'late', points: 100, reachedAt: at(5) },
      { holderId: 'less', points: 99, reachedAt: at(1) },
      { holderId: 'b', points: 100, reachedAt: at(2) },
      { holderId: 'a', points: 100, reachedAt: at(2) },
    ]);
    expect(ranked.map(({ holderId }) => holderId)).toEqual(['a', 'b', 'late', 'less']);
  });

  it('is total: no two share a rank, and it does not depend on how the entries came', () => {
    fc.assert(
      fc.property(board, fc.infiniteStream(fc.nat()), (entries, seeds) => {
        const shuffled = entries.map((one) => ({ one, by: seeds.next().value })).toSorted((l, r) => l.by - r.by);
        expect(rankEntries(shuffled.map(({ one }) => one))).toEqual(rankEntries(entries));
        const ranked = rankEntries(entries);
        ranked.slice(1).forEach((one, index) => expect(compareOnBoard(ranked[index]!, one)).toBeLessThan(0));
        ranked.forEach((one) => expect(compareOnBoard(one, one)).toBe(0));
      }),
    );
  });

  it('never lets anybody fall by earning', () => {
    fc.assert(
      fc.property(board, fc.nat(), fc.integer({ min: 1, max: 3 }), (entries, which, more) => {
        fc.pre(entries.length > 0);
        const one = entries[which % entries.length]!;
        const rankOf = (list: readonly BoardEntry[]) =>
          rankEntries(list).findIndex(({ holderId }) => holderId === one.holderId);
        const risen = entries.map((each) =>
          each === one ? { ...one, points: one.points + more, reachedAt: at(9) } : each,
        );
        expect(rankOf(risen)).toBeLessThanOrEqual(rankOf(entries));
      }),
    );
  });
});

describe('the points of a season', () => {
  const window = { from: at(1), until: at(30) };
  const move = (day: number, amount: number, isReversed = false) => ({ occurredAt: at(day), amount, isReversed });

  it('are those of deeds in it, from its first instant to before its last', () => {
    expect(seasonPoints([move(0, 7), move(1, 10), move(29, 5), move(30, 100)], window)).toEqual({
      points: 15,
      reachedAt: at(29),
    });
    expect(seasonPoints([move(0, 7)], window)).toBeNull();
  });

  it('lose what was taken back, and with it the moment it brought', () => {
    const moves = [move(2, 100), move(5, 50, true), move(5, -50)];
    expect(seasonPoints(moves, window)).toEqual({ points: 100, reachedAt: at(2) });
    expect(seasonPoints([move(5, 50, true), move(5, -50)], window)).toBeNull();
  });
});

describe('the way to the next place', () => {
  it('passes whoever stands there, also at equal points', () => {
    expect(wayToNextPlace(7, 100, 140)).toEqual({ place: 6, missing: 41 });
    expect(wayToNextPlace(2, 100, 100)).toEqual({ place: 1, missing: 1 });
    expect(wayToNextPlace(1, 100, null)).toBeNull();
  });

  it('leads there: with so many points more nobody is passed but who has to be', () => {
    fc.assert(
      fc.property(board, fc.nat(), (entries, which) => {
        const ranked = rankEntries(entries);
        fc.pre(ranked.length > 1);
        const rank = 2 + (which % (ranked.length - 1));
        const [me, above] = [ranked[rank - 1]!, ranked[rank - 2]!];
        const { missing } = wayToNextPlace(rank, me.points, above.points)!;
        const after = rankEntries(
          ranked.map((each) => (each === me ? { ...me, points: me.points + missing, reachedAt: at(9) } : each)),
        );
        expect(after.findIndex(({ holderId }) => holderId === me.holderId)).toBeLessThanOrEqual(rank - 2);
        const short = rankEntries(
          ranked.map((each) => (each === me ? { ...me, points: me.points + missing - 1, reachedAt: at(9) } : each)),
        );
        expect(short.findIndex(({ holderId }) => holderId === me.holderId)).toBeGreaterThanOrEqual(rank - 1);
      }),
    );
  });
});

test('neighbours are five ranks wherever there are five, and always hold one’s own', () => {
  expect(neighbourSpan(1, 100, 2)).toEqual({ first: 1, last: 5 });
  expect(neighbourSpan(50, 100, 2)).toEqual({ first: 48, last: 52 });
  expect(neighbourSpan(100, 100, 2)).toEqual({ first: 96, last: 100 });
  expect(neighbourSpan(2, 3, 2)).toEqual({ first: 1, last: 3 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), fc.integer({ min: 0, max: 5 }), (total, seed, each) => {
      const rank = 1 + (seed % total);
      const { first, last } = neighbourSpan(rank, total, each);
      expect([first >= 1, last <= total, first <= rank, rank <= last]).toEqual([true, true, true, true]);
      expect(last - first + 1).toBe(Math.min(total, 2 * each + 1));
    }),
  );
});

test('an alias is nobody else’s name, however it is written', () => {
  const taken = ['Ana Ruiz', 'Nightingale'];
  expect(chooseAlias({ alias: '  Blue   Falcon ', taken })).toEqual({ ok: true, value: 'Blue Falcon' });
  for (const alias of ['ana ruiz', 'ÁNA RUÍZ', 'AnaRuiz', 'night ingale']) {
    expect(chooseAlias({ alias, taken })).toMatchObject({ refusal: { code: 'alias-taken' } });
  }
});
