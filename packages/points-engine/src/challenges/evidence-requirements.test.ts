import { expect, test } from 'vitest';
import { requestDraft } from '../testing/challenge-drafts.ts';
import { checkEvidence, type Evidence, evidenceBounds, type EvidenceRequirement } from './evidence-requirements.ts';

const link: EvidenceRequirement = { ...requestDraft(), id: 'link' };
const story: EvidenceRequirement = { ...requestDraft({ kind: 'text', isRequired: false }), id: 'story' };
const picture: EvidenceRequirement = { ...requestDraft({ kind: 'image' }), id: 'picture' };

function problemsOf(requirement: EvidenceRequirement, ...given: Evidence[]): unknown {
  const decision = checkEvidence([requirement], given);
  return decision.ok ? [] : decision.refusal.details.problems;
}

test('accepts what was asked for, in the order asked, without what was left empty', () => {
  const url: Evidence = { requestId: 'link', kind: 'link', url: 'https://example.com/talk' };
  const file: Evidence = { requestId: 'picture', kind: 'image', fileId: 'file-1' };
  const empty: Evidence = { requestId: 'story', kind: 'text', text: '  ' };
  expect(checkEvidence([link, story, picture], [file, empty, url])).toEqual({ ok: true, value: [url, file] });
});

test('names every required field that is missing or empty', () => {
  const decision = checkEvidence([link, story, picture], [{ requestId: 'link', kind: 'link', url: ' ' }]);
  expect(decision).toMatchObject({
    refusal: {
      code: 'evidence-incomplete',
      details: {
        problems: [
          { path: 'evidence.link', code: 'required' },
          { path: 'evidence.picture', code: 'required' },
        ],
      },
    },
  });
});

test.each([
  'https://example.com',
  'http://www.example.co.uk/a/b?c=d&e=%20#f',
  'HTTPS://EXAMPLE.COM:8443/x',
  'https://xn--mller-kva.example/',
  'https://müller.example/ü',
])('accepts the link %s', (url) => {
  expect(problemsOf(link, { requestId: 'link', kind: 'link', url })).toEqual([]);
});

test.each([
  'example.com',
  'ftp://example.com/x',
  'javascript:alert(1)',
  'https://',
  'https://example',
  'https://example.',
  'https://user:secret@example.com/',
  'https://example.com\\@evil.example/',
  'https://exam ple.com/',
  'see https://example.com',
])('refuses the link %s', (url) => {
  expect(problemsOf(link, { requestId: 'link', kind: 'link', url })).toEqual([
    { path: 'evidence.link', code: 'not-a-link' },
  ]);
});

test('holds links and text to their bounds', () => {
  const url = `https://example.com/${'x'.repeat(2_048)}`;
  const text = 'x'.repeat(20_001);
  expect(problemsOf(link, { requestId: 'link', kind: 'link', url })).toMatchObject([
    { code: 'too-long', limit: 2_048 },
  ]);
  expect(problemsOf(story, { requestId: 'story', kind: 'text', text })).toMatchObject([
    { code: 'too-long', limit: 20_000 },
  ]);
});

test('refuses another kind than asked, the same twice, and what nobody asked for', () => {
  const text: Evidence = { requestId: 'link', kind: 'text', text: 'words' };
  const url: Evidence = { requestId: 'link', kind: 'link', url: 'https://example.com' };
  expect(problemsOf(link, text)).toEqual([{ path: 'evidence.link', code: 'wrong-kind' }]);
  expect(problemsOf(link, url, url)).toEqual([{ path: 'evidence.link', code: 'given-twice' }]);
  expect(problemsOf(link, url, { ...url, requestId: 'other' })).toEqual([
    { path: 'evidence.other', code: 'not-asked' },
  ]);
});

test('takes a choice from the list, one to five stars, and a date that exists', () => {
  const choice: EvidenceRequirement = { ...requestDraft({ kind: 'choice', choices: ['G2', 'Capterra'] }), id: 'site' };
  const rating: EvidenceRequirement = { ...requestDraft({ kind: 'rating' }), id: 'stars' };
  const date: EvidenceRequirement = { ...requestDraft({ kind: 'date' }), id: 'day' };
  expect(problemsOf(choice, { requestId: 'site', kind: 'choice', choice: 'G2' })).toEqual([]);
  expect(problemsOf(choice, { requestId: 'site', kind: 'choice', choice: 'Yelp' })).toMatchObject([
    { code: 'not-a-choice' },
  ]);
  expect(problemsOf(rating, { requestId: 'stars', kind: 'rating', stars: 5 })).toEqual([]);
  expect(problemsOf(rating, { requestId: 'stars', kind: 'rating', stars: 0 })).toMatchObject([
    { code: 'out-of-range' },
  ]);
  expect(problemsOf(date, { requestId: 'day', kind: 'date', date: '2028-02-29' })).toEqual([]);
  expect(problemsOf(date, { requestId: 'day', kind: 'date', date: '2026-02-29' })).toMatchObject([
    { code: 'not-a-date' },
  ]);
  expect(problemsOf(date, { requestId: 'day', kind: 'date', date: '29.2.2028' })).toMatchObject([
    { code: 'not-a-date' },
  ]);
});

test('takes text up to its bound and no longer', () => {
  const text = (length: number): Evidence => ({ requestId: 'story', kind: 'text', text: 'x'.repeat(length) });
  expect(problemsOf(story, text(evidenceBounds.textMax))).toEqual([]);
  expect(problemsOf(story, text(evidenceBounds.textMax + 1))).toEqual([
    { path: 'evidence.story', code: 'too-long', limit: evidenceBounds.textMax },
  ]);
});
