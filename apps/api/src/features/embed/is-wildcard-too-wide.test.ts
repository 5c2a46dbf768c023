import { expect, it } from 'vitest';
import { isWildcardTooWide } from './is-wildcard-too-wide.ts';

it.each([
  'https://*.com',
  'https://*.co.uk',
  'https://*.com:8443',
  'https://*.github.io',
  'https://*.s3.amazonaws.com',
  'https://*.discourse.group',
  'https://*.kawasaki.jp',
  'https://*.any.kawasaki.jp',
  'https://*.xn--p1ai',
])('%s would let in people who have nothing to do with each other', (origin) => {
  expect(isWildcardTooWide(origin)).toBe(true);
});

it.each([
  'https://*.example.com',
  'https://*.example.co.uk',
  'https://*.eu.example.com',
  'https://*.halden.github.io',
  'https://*.city.kawasaki.jp',
  'https://*.acme.example',
  'https://*.xn--e1afmkfd.xn--p1ai',
  'https://community.example.com',
  'https://co.uk',
])('%s does not', (origin) => {
  expect(isWildcardTooWide(origin)).toBe(false);
});
