import type { Evidence, EvidenceRequirement } from '@rostra/shared/challenges/evidence.schema';
import { expect, test } from 'vitest';
import { readValues, toEvidence, toValues } from './evidence-values.ts';

const kinds = ['link', 'text', 'image', 'choice', 'rating', 'date'] as const;
const asked: EvidenceRequirement[] = kinds.map((kind) => ({ id: kind, kind, label: kind, isRequired: true }));
const given: Evidence[] = [
  { requestId: 'link', kind: 'link', url: 'https://example.com' },
  { requestId: 'text', kind: 'text', text: 'Well.' },
  { requestId: 'image', kind: 'image', fileId: '0190d000-0000-7000-8000-000000000001' },
  { requestId: 'choice', kind: 'choice', choice: 'G2' },
  { requestId: 'rating', kind: 'rating', stars: 4 },
  { requestId: 'date', kind: 'date', date: '2026-03-10' },
];

test('evidence of every kind comes back from its fields as it was', () => {
  expect(toEvidence(asked, toValues(given))).toEqual(given);
});

test('what was left empty is not sent, nor what is not asked for', () => {
  expect(toEvidence(asked, { link: '  ', text: '', rating: 'many', other: 'x' })).toEqual([]);
});

test('a link is sent without the space around it', () => {
  expect(toEvidence(asked, { link: ' https://example.com ' })).toEqual([given[0]]);
});

test('what an older build kept is overlooked where it cannot be used', () => {
  expect(readValues({ link: 'https://example.com', rating: 4 })).toEqual({ link: 'https://example.com' });
  expect(readValues('old')).toBeNull();
});
