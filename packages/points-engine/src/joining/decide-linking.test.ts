import { expect, test } from 'vitest';
import { type ClaimedEmail, decideLinking, type DecideLinkingInput } from './decide-linking.ts';

const mara = { id: 'mara', audience: 'staff', isLinked: false } as const;
const proven: ClaimedEmail = { email: 'mara@halden.example', isVerified: true, isOwnDirectory: false };
const decide = (claimed: Partial<ClaimedEmail> = {}, parts: Partial<DecideLinkingInput> = {}) =>
  decideLinking({
    audience: 'staff',
    claimed: { ...proven, ...claimed },
    vouchedDomains: ['halden.example'],
    member: mara,
    ...parts,
  });
const refused = (reason: string) => ({ kind: 'refused', reason });

test('links a proven address of a domain that the provider answers for', () => {
  expect(decide()).toEqual({ kind: 'link', memberId: 'mara' });
});

test('refuses without an address, and without a proof of it', () => {
  expect(decide({ email: null })).toEqual(refused('email-missing'));
  expect(decide({ isVerified: false })).toEqual(refused('email-unproven'));
  expect(decide({ isVerified: null })).toEqual(refused('email-unproven'));
});

test("believes the organization's own directory where it says nothing, and not where it says no", () => {
  expect(decide({ isVerified: null, isOwnDirectory: true })).toMatchObject({ kind: 'link' });
  expect(decide({ isVerified: false, isOwnDirectory: true })).toEqual(refused('email-unproven'));
});

test('takes an address at Google only from an account that its organization keeps there', () => {
  expect(decide({ hostedDomain: 'halden.example' })).toMatchObject({ kind: 'link' });
  expect(decide({ hostedDomain: null })).toEqual(refused('email-unproven'));
  expect(decide({ hostedDomain: 'other.example' })).toEqual(refused('email-unproven'));
});

test('refuses an address of a domain that the provider does not answer for', () => {
  expect(decide({}, { vouchedDomains: [] })).toEqual(refused('email-domain'));
  expect(decide({ email: 'mara@sub.halden.example' })).toEqual(refused('email-domain'));
});

test('takes a champions’ provider without a list of domains at its word, where it gives it', () => {
  const ana = { id: 'ana', audience: 'champion', isLinked: false } as const;
  const champion = { audience: 'champion', vouchedDomains: [], member: ana } as const;
  expect(decide({ email: 'ana@northwind.example' }, champion)).toEqual({ kind: 'link', memberId: 'ana' });
  const silent = { email: 'ana@northwind.example', isVerified: null, isOwnDirectory: true };
  expect(decide(silent, champion)).toEqual(refused('email-domain'));
  expect(decide({}, { ...champion, vouchedDomains: ['northwind.example'] })).toEqual(refused('email-domain'));
});

test('links nobody to a member whom another person of the provider signs in', () => {
  expect(decide({}, { member: { ...mara, isLinked: true } })).toEqual(refused('email-of-somebody-else'));
});

test('makes no staff of champions, and no champions of staff', () => {
  expect(decide({}, { member: { ...mara, audience: 'champion' } })).toEqual(refused('wrong-audience'));
  expect(decide({}, { audience: 'champion' })).toEqual(refused('wrong-audience'));
});

test('says when nobody has the address', () => {
  expect(decide({}, { member: null })).toEqual({ kind: 'nobody', email: 'mara@halden.example' });
});
