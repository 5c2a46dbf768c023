import { describe, expect, test } from 'vitest';
import { answerJoinRequest } from './answer-join-request.ts';
import { decideJoining } from './decide-joining.ts';
import { emailDomain, isSharedMailDomain } from './email-domain.ts';

describe('an address', () => {
  test.each([
    ['ana@Northwind.example', 'northwind.example'],
    ['"a@b"@c.example', 'c.example'],
    ['nothing', ''],
  ])('%s has the domain %j', (email, domain) => expect(emailDomain(email)).toBe(domain));

  test('of a mail service says nothing about a company', () => {
    expect(isSharedMailDomain('gmail.com')).toBe(true);
    expect(isSharedMailDomain('northwind.example')).toBe(false);
  });
});

describe('somebody who is no member', () => {
  const stranger = { email: 'ana@northwind.example', accountId: 'northwind' };

  test('gets nowhere where only invited people are let in', () => {
    expect(decideJoining({ way: 'link-only', ...stranger })).toEqual({ kind: 'nothing' });
  });

  test('joins the account that has the domain, and no other', () => {
    expect(decideJoining({ way: 'domain-of-account', ...stranger })).toEqual({ kind: 'joins', accountId: 'northwind' });
    expect(decideJoining({ way: 'domain-of-account', ...stranger, accountId: null })).toEqual({ kind: 'nothing' });
  });

  test('asks staff, who are told the account that has the domain', () => {
    expect(decideJoining({ way: 'approval', ...stranger })).toEqual({ kind: 'asks', accountId: 'northwind' });
    expect(decideJoining({ way: 'approval', ...stranger, accountId: null })).toEqual({ kind: 'asks', accountId: null });
  });

  test('joins no account by an address that anybody can have', () => {
    const anybody = { email: 'ana@gmail.com', accountId: 'northwind' };
    expect(decideJoining({ way: 'domain-of-account', ...anybody })).toEqual({ kind: 'nothing' });
    expect(decideJoining({ way: 'approval', ...anybody })).toEqual({ kind: 'asks', accountId: null });
  });
});

test('a request is answered once', () => {
  expect(answerJoinRequest({ state: 'waiting', answer: 'approved' })).toEqual({
    ok: true,
    value: { state: 'approved' },
  });
  expect(answerJoinRequest({ state: 'declined', answer: 'approved' })).toEqual({
    ok: false,
    refusal: { code: 'join-request-decided', details: { state: 'declined' } },
  });
});
