import { describe, expect, it } from 'vitest';
import { diffOf } from './diff-of.ts';

describe('the difference of two states', () => {
  it('opens objects, keeps lists whole and puts what changed first', () => {
    expect(
      diffOf(
        { title: 'Old', policy: { days: 30, kinds: ['a'] } },
        { title: 'New', policy: { days: 30, kinds: ['a', 'b'] } },
      ),
    ).toEqual([
      { path: ['title'], before: 'Old', after: 'New', isChanged: true },
      { path: ['policy', 'kinds'], before: '["a"]', after: '["a","b"]', isChanged: true },
      { path: ['policy', 'days'], before: '30', after: '30', isChanged: false },
    ]);
  });

  it('opens lists of objects, place by place', () => {
    expect(diffOf({ stages: [{ title: 'A' }] }, { stages: [{ title: 'A' }, { title: 'B' }] })).toEqual([
      { path: ['stages', '2', 'title'], before: null, after: 'B', isChanged: true },
      { path: ['stages', '1', 'title'], before: 'A', after: 'A', isChanged: false },
    ]);
  });

  it('of something new or gone is all of it', () => {
    expect(diffOf(null, { name: 'Ana', title: null })).toEqual([
      { path: ['name'], before: null, after: 'Ana', isChanged: true },
      { path: ['title'], before: null, after: null, isChanged: true },
    ]);
    expect(diffOf({ name: 'Ana' }, null)).toEqual([{ path: ['name'], before: 'Ana', after: null, isChanged: true }]);
    expect(diffOf(null, null)).toEqual([]);
  });

  it('takes states that are no objects', () => {
    expect(diffOf('draft', 'published')).toEqual([{ path: [], before: 'draft', after: 'published', isChanged: true }]);
    expect(diffOf(null, [1])).toEqual([{ path: [], before: null, after: '[1]', isChanged: true }]);
  });
});
