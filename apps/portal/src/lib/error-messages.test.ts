import type { AppErrorCode, AppErrorDetails } from '@rostra/shared/errors/app-error-code';
import { appErrorCodes } from '@rostra/shared/errors/app-error-code';
import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { errorSentence, isRefusedWith } from './error-messages.ts';
import { ProgramPausedError } from './program-paused-error.ts';

function refusal(code: string, details: AppErrorDetails = {}): TRPCClientError<never> {
  const error = { message: code, code: -32000, data: { code, details, fields: [], requestId: 'r1' } };
  return TRPCClientError.from({ error } as never);
}

test.each(appErrorCodes)('%s has a sentence that does not show its code', (code) => {
  const sentence = errorSentence(refusal(code));
  expect(sentence).toMatch(/^[A-Z].*[.]$/s);
  expect(sentence).not.toContain(code);
});

test.each([
  ['not-enough-points', { missing: 120 }, 'You need 120 more points for this.'],
  ['not-enough-points', { missing: 1 }, 'You need 1 more point for this.'],
  ['tier-too-low', { needs: 'silver' }, 'This opens at Silver.'],
  ['limit-reached', { limit: 1 }, 'This can be redeemed once per person, and you have.'],
  ['too-many-requests', { seconds: 30 }, 'Too many tries. Try again in 30 seconds.'],
  ['challenge-closed', { at: '2026-06-30T10:00:00Z' }, 'This challenge closed on June 30, 2026.'],
] satisfies ReadonlyArray<readonly [AppErrorCode, AppErrorDetails, string]>)(
  '%s tells its details',
  (code, details, sentence) => {
    expect(errorSentence(refusal(code, details))).toBe(sentence);
  },
);

test('a code of a newer server reads as a fault of ours', () => {
  expect(errorSentence(refusal('brand-new'))).toBe(errorSentence(refusal('internal')));
});

test('no answer at all reads as a broken line', () => {
  expect(errorSentence(TRPCClientError.from(new TypeError('Failed to fetch')))).toContain('could not be reached');
  expect(errorSentence(new Error('anything'))).toContain('could not be reached');
});

test('what was not sent because the program is paused here reads so, and not as a broken line', () => {
  const sentence = errorSentence(TRPCClientError.from(new ProgramPausedError()));
  expect(sentence).toContain('paused');
  expect(sentence).not.toContain('could not be reached');
});

test('knows a refusal by its code', () => {
  expect(isRefusedWith(refusal('out-of-stock'), 'out-of-stock')).toBe(true);
  expect(isRefusedWith(refusal('out-of-stock'), 'not-found')).toBe(false);
  expect(isRefusedWith(new Error('out-of-stock'), 'out-of-stock')).toBe(false);
});
