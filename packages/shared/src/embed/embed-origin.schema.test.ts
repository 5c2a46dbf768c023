import { describe, expect, it } from 'vitest';
import { embedOriginSchema } from './embed-origin.schema.ts';

describe('an origin', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    [' HTTPS://Community.Example.com/ ', 'https://community.example.com'],
    ['https://example.com:8443', 'https://example.com:8443'],
    ['https://xn--exmple-cua.com', 'https://xn--exmple-cua.com'],
    ['https://*.example.com', 'https://*.example.com'],
    ['HTTPS://*.Example.com:8443/', 'https://*.example.com:8443'],
    ['https://*.xn--exmple-cua.com', 'https://*.xn--exmple-cua.com'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['http://[::1]:5000', 'http://[::1]:5000'],
  ])('%j is %s', (typed, origin) => {
    expect(embedOriginSchema.parse(typed)).toBe(origin);
  });

  it.each([
    ['', 'required'],
    ['example.com', 'not-an-origin'],
    ['http://example.com', 'not-an-origin'],
    ['http://localhost.evil.example', 'not-an-origin'],
    ['http://localhost:80', 'not-an-origin'],
    ['https://example.com:443', 'not-an-origin'],
    ['https://example.com:99999', 'not-an-origin'],
    ['https://example.com/path', 'not-an-origin'],
    ['https://example.com?x', 'not-an-origin'],
    ['https://example.com#x', 'not-an-origin'],
    ['https://user@example.com', 'not-an-origin'],
    ['http://*.example.com', 'not-an-origin'],
    ['http://*.localhost:3000', 'not-an-origin'],
    ['https://*', 'not-an-origin'],
    ['https://*.', 'not-an-origin'],
    ['https://*.com', 'not-an-origin'],
    ['https://*.com.', 'not-an-origin'],
    ['https://*.example.com.', 'not-an-origin'],
    ['https://example.com.', 'not-an-origin'],
    ['https://*.*.example.com', 'not-an-origin'],
    ['https://a.*.example.com', 'not-an-origin'],
    ['https://a*.example.com', 'not-an-origin'],
    ['https://**.example.com', 'not-an-origin'],
    ['https://*example.com', 'not-an-origin'],
    ['https://*.-example.com', 'not-an-origin'],
    ['https://*.example.com:443', 'not-an-origin'],
    ['https://*.example.com:*', 'not-an-origin'],
    ['https://*.example.com/path', 'not-an-origin'],
    ['https://user@*.example.com', 'not-an-origin'],
    ['https://*.exämple.com', 'not-an-origin'],
    ['https://*.168.0.1', 'not-an-origin'],
    ['https://*.[::1]', 'not-an-origin'],
    ['*.example.com', 'not-an-origin'],
    ['*', 'not-an-origin'],
    ['https://-example.com', 'not-an-origin'],
    ['https://example..com', 'not-an-origin'],
    ['https://exämple.com', 'not-an-origin'],
    ['https://', 'not-an-origin'],
    ['null', 'not-an-origin'],
    ["https://a.example; script-src 'unsafe-inline'", 'not-an-origin'],
    ['https://a.example https://b.example', 'not-an-origin'],
    [`https://${'a'.repeat(200)}.example`, 'too-long:200'],
  ])('%j is refused as %s', (typed, message) => {
    expect(embedOriginSchema.safeParse(typed).error?.issues[0]?.message).toBe(message);
  });
});
