import { expect, test, vi } from 'vitest';
import { createTokenSource } from './token-source.ts';

test('fetchToken is called each time a proof is needed', async () => {
  const source = createTokenSource();
  let count = 0;
  source.set(() => Promise.resolve(`proof.${(count += 1)}`));
  expect(await source.next()).toEqual({ proof: 'proof.1' });
  expect(await source.next()).toEqual({ proof: 'proof.2' });
});

test('a fetchToken that is set within 5 s is waited for', async () => {
  vi.useFakeTimers();
  const source = createTokenSource();
  const result = source.next();
  await vi.advanceTimersByTimeAsync(4_900);
  source.set(() => Promise.resolve('late'));
  expect(await result).toEqual({ proof: 'late' });
});

test('a fetchToken that is never set is an answer after 5 s', async () => {
  vi.useFakeTimers();
  const result = createTokenSource().next();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await result).toEqual({ reason: 'token-not-set' });
});

test('a fetchToken that rejects or throws is an answer, and its error stays in the host’s console', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
  const source = createTokenSource();
  source.set(() => Promise.reject(new Error('401 from /token')));
  expect(await source.next()).toEqual({ reason: 'token-failed' });
  source.set(() => {
    throw new Error('no such function');
  });
  expect(await source.next()).toEqual({ reason: 'token-failed' });
  expect(consoleError).toHaveBeenCalledTimes(2);
});

test.each([undefined, null, '', { token: 'x' }, 'two words', 'x'.repeat(9_000)])('%j is not a token', async (value) => {
  const source = createTokenSource();
  source.set(() => Promise.resolve(value as string));
  expect(await source.next()).toEqual({ reason: 'token-invalid' });
});
