import { expect, test } from 'vitest';
import { InvariantError } from '../kernel/invariant.ts';
import type { PostingKind } from '../vocabulary.ts';
import { type BucketAmounts, checkMergeIdentity, checkPostingIdentity } from './posting-identity.ts';

function amounts(parts: Partial<BucketAmounts>): BucketAmounts {
  return { status: 0, available: 0, held: 0, spent: 0, expired: 0, owed: 0, ...parts };
}

const kept: [PostingKind, Partial<BucketAmounts>][] = [
  ['award', { status: 100, available: 60, owed: -40 }],
  ['grant', { available: 100 }],
  ['opening', { status: 100 }],
  ['reversal', { status: -100, available: -50, expired: -20, owed: 30 }],
  ['reversal', { available: -50 }],
  ['hold', { available: -50, held: 50 }],
  ['release', { held: -50, available: 20, owed: -30 }],
  ['spend', { held: -50, spent: 50 }],
  ['expiry', { available: -50, expired: 50 }],
  ['merge', { status: -100, available: -50, spent: -30, expired: -20 }],
  ['merge', { status: -100, spent: -30, owed: -30 }],
  ['merge', { status: 100, available: -30, spent: 30 }],
  ['merge', { available: 20, owed: -30, expired: 10 }],
];

const broken: [PostingKind, Partial<BucketAmounts>][] = [
  ['award', { status: 100, held: 1 }],
  ['award', { status: 100, available: -10 }],
  ['award', { status: -10, available: 100 }],
  ['opening', { status: 100, spent: 1 }],
  ['reversal', { status: -100, held: -1 }],
  ['reversal', { status: -100, available: 10 }],
  ['reversal', { status: -100, expired: 10 }],
  ['reversal', { status: -100, owed: -10 }],
  ['hold', {}],
  ['hold', { available: -50, held: 50, status: 1 }],
  ['release', {}],
  ['release', { held: -50, available: -10, owed: -60 }],
  ['release', { held: -50, available: 50, status: 1 }],
  ['release', { held: 50, available: -50 }],
  ['spend', {}],
  ['spend', { held: 50, spent: -50 }],
  ['expiry', {}],
  ['expiry', { available: 50, expired: -50 }],
  ['expiry', { available: -50, expired: 50, held: 1, spent: -1 }],
  ['spend', { held: -50, spent: 50, available: 1, expired: -1 }],
  ['award', {}],
  ['award', { available: -10 }],
  ['award', { status: 100, owed: 100 }],
  ['grant', { available: 100, held: 1 }],
  ['reversal', {}],
  ['reversal', { status: 10, available: -100 }],
  ['reversal', { available: -100, spent: 100 }],
  ['hold', { available: -50, held: 49 }],
  ['hold', { available: 50, held: -50 }],
  ['release', { held: -50, available: 60, owed: 10 }],
  ['release', { held: -50, available: 40 }],
  ['spend', { held: -50, spent: 50, status: -50 }],
  ['spend', { available: -50, spent: 50 }],
  ['expiry', { available: -50, expired: 40 }],
  ['merge', { available: 50, held: 10 }],
  ['merge', { held: -10 }],
  ['merge', { status: 100, spent: -30 }],
  ['merge', { status: 100, owed: 20 }],
];

test.each(kept)('a %s may move %o', (kind, parts) => {
  expect(() => checkPostingIdentity(kind, amounts(parts))).not.toThrow();
});

test.each(broken)('a %s may not move %o', (kind, parts) => {
  expect(() => checkPostingIdentity(kind, amounts(parts))).toThrow(InvariantError);
});

test('both postings of a merge move the same points, netted with what either owes', () => {
  const out = amounts({ status: -100, available: -50, spent: -30 });
  expect(() => checkMergeIdentity(out, amounts({ status: 100, available: 50, spent: 30 }))).not.toThrow();
  expect(() => checkMergeIdentity(out, amounts({ status: 100, available: 10, owed: -40, spent: 30 }))).not.toThrow();
  expect(() => checkMergeIdentity(out, amounts({ status: 100, available: 49, spent: 30 }))).toThrow(InvariantError);
  expect(() => checkMergeIdentity(out, amounts({ status: 90, available: 50, spent: 30 }))).toThrow(InvariantError);
  expect(() => checkMergeIdentity(out, amounts({ status: 100, available: 80 }))).toThrow(InvariantError);
});

test('what breaks an identity is named in the fault', () => {
  expect(() => checkPostingIdentity('hold', amounts({ held: 1 }))).toThrow(/a hold may not move .*"held":1/);
  expect(() => checkMergeIdentity(amounts({ status: -1 }), amounts({}))).toThrow(/"status":-1.* out and .* in/);
});
