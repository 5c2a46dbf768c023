import { exchangeProofOutput } from '@rostra/shared/embed/exchange-proof.contract';
import { expect, test } from 'vitest';
import { parseGrant } from './parse-grant.ts';

const grant = {
  token: 'secret',
  expiresAt: '2026-06-30T10:10:00.000Z',
  member: { id: '0190a000-0000-7000-8000-000000000001', name: 'Ana' },
};

test('reads what the contract says the exchange answers', () => {
  expect(parseGrant(exchangeProofOutput.parse(grant))).toEqual(grant);
});

test.each([null, 'token', {}, { ...grant, token: 1 }, { ...grant, member: null }, { ...grant, member: { id: 1 } }])(
  'refuses %j',
  (body) => {
    expect(() => parseGrant(body)).toThrow(TypeError);
  },
);
