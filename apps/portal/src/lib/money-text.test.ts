import { expect, it, test } from 'vitest';
import { minorText, readMinor } from './money-text.ts';

test.each([
  ['12', 'EUR', 1_200],
  ['12.5', 'EUR', 1_250],
  ['1 250,05', 'EUR', 125_005],
  ["1'250.05", 'CHF', 125_005],
  ['0', 'EUR', 0],
  ['1200', 'JPY', 1_200],
  ['19.99', 'USD', 1_999],
])('%s %s is %i minor units', (text, currency, minor) => {
  expect(readMinor(text, currency)).toBe(minor);
});

test.each([
  ['', 'EUR'],
  ['-1', 'EUR'],
  ['1.234', 'EUR'],
  ['1,5', 'JPY'],
  ['1e3', 'EUR'],
  ['12 euros', 'EUR'],
])('“%s” is no amount of %s', (text, currency) => {
  expect(readMinor(text, currency)).toBeNull();
});

it('an amount comes back as it was typed', () => {
  expect(minorText(200_050, 'EUR', 'de')).toBe('2000,50');
  expect(readMinor('2000,50', 'EUR')).toBe(200_050);
  expect(readMinor(minorText(1_999, 'USD', 'en'), 'USD')).toBe(1_999);
  expect(minorText(1_200, 'JPY', 'en')).toBe('1200');
});
