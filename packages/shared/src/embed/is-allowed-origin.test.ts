import { expect, test } from 'vitest';
import { isAllowedOrigin } from './is-allowed-origin.ts';

const allowed = [
  'https://community.example.com',
  'https://*.acme.example',
  'https://*.ports.example:8443',
  'http://localhost:8080',
];

test.each([
  'https://community.example.com',
  'https://de.acme.example',
  'https://a-1.acme.example',
  'https://xn--mnchen-3ya.acme.example',
  'https://de.ports.example:8443',
  'http://localhost:8080',
])('%s is in the list', (origin) => {
  expect(isAllowedOrigin(origin, allowed)).toBe(true);
});

test.each([
  'http://community.example.com',
  'https://community.example.com:8443',
  'https://community.example.com.evil.example',
  'https://evil.example/?https://community.example.com',
  'https://acme.example',
  'https://a.b.acme.example',
  'https://.acme.example',
  'https://evil.example/.acme.example',
  'https://evilacme.example',
  'http://de.acme.example',
  'https://de.acme.example:8443',
  'https://de.acme.example.',
  'https://de.acme.example/',
  'https://user@de.acme.example',
  'https://user:pass@de.acme.example',
  'https://*.acme.example',
  'https://de@.acme.example',
  'https://münchen.acme.example',
  'https://DE.acme.example',
  'https://de.ports.example',
  'https://de.ports.example:443',
  'http://localhost',
  'null',
  '',
])('%s is not in the list', (origin) => {
  expect(isAllowedOrigin(origin, allowed)).toBe(false);
});

test('a list with a mistake in it allows nobody by that entry', () => {
  expect(isAllowedOrigin('null', ['null'])).toBe(false);
  expect(isAllowedOrigin('https://a.example', ['*', 'https://*', 'https://*.*.example', ''])).toBe(false);
});
