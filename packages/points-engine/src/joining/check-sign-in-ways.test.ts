import { expect, test } from 'vitest';
import { checkSignInWays, defaultSignInWays, type SignInWays } from './check-sign-in-ways.ts';

const check = (ways: Partial<SignInWays>, known: { champion?: boolean; staff?: boolean; admins?: number } = {}) =>
  checkSignInWays({
    ways: { ...defaultSignInWays, ...ways },
    hasChampionProvider: known.champion ?? false,
    hasStaffProvider: known.staff ?? false,
    provenAdmins: known.admins ?? 0,
  });

test('allows what a new workspace has', () => {
  expect(check({})).toEqual({ ok: true, value: defaultSignInWays });
});

test('leaves staff a way in', () => {
  expect(check({ isStaffLinkOn: false })).toMatchObject({ refusal: { code: 'staff-locked-out' } });
});

test.each([
  ['staff', { isStaffOidcOn: true }],
  ['champion', { isChampionOidcOn: true }],
] as const)('asks for the provider of %s before its way is on', (state, ways) => {
  expect(check(ways)).toMatchObject({ refusal: { code: 'provider-not-connected', details: { state } } });
  expect(check(ways, { [state]: true })).toMatchObject({ ok: true });
});

test('keeps the mailed link until an administrator has come in by the provider', () => {
  const ways = { isStaffLinkOn: false, isStaffOidcOn: true };
  expect(check(ways, { staff: true })).toMatchObject({ refusal: { code: 'provider-not-proven' } });
  expect(check(ways, { staff: true, admins: 1 })).toMatchObject({ ok: true });
});

test('may leave champions to the page that embeds the portal', () => {
  expect(check({ isChampionLinkOn: false })).toMatchObject({ ok: true });
});
