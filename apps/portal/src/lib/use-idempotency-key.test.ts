import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useIdempotencyKey } from './use-idempotency-key.ts';

test('keeps one key while the same thing is tried again, over renders too', () => {
  const { result, rerender } = renderHook(useIdempotencyKey);
  const first = result.current.current();
  rerender();
  expect(result.current.current()).toBe(first);
});

test('gives another key for the next intention', () => {
  const { result } = renderHook(useIdempotencyKey);
  const first = result.current.current();
  result.current.renew();
  expect(result.current.current()).not.toBe(first);
});
