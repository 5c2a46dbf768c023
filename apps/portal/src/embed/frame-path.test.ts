import { expect, test } from 'vitest';
import { readFrameAddress } from './frame-address.ts';
import { toHostPath, toPortalPath } from './frame-path.ts';

test.each([
  ['/', '/w/acme'],
  ['/rewards', '/w/acme/rewards'],
  ['/challenges/1?from=mail', '/w/acme/challenges/1?from=mail'],
])('the host’s %s is the portal’s %s, and back', (hostPath, portalPath) => {
  expect(toPortalPath('acme', hostPath)).toBe(portalPath);
  expect(toHostPath('acme', portalPath)).toBe(hostPath);
});

test.each(['/staff', '/staff/moderation', '/staff?x=1'])('a host cannot open the console: %s', (path) => {
  expect(toPortalPath('acme', path)).toBe('/w/acme');
});

test('a path of another workspace is not told to the host', () => {
  expect(toHostPath('acme', '/w/other/rewards')).toBe('/');
  expect(toHostPath('acme', '/w/acme-two/rewards')).toBe('/');
});

test('reads workspace and channel, and nothing from an address opened by hand', () => {
  expect(readFrameAddress({ pathname: '/embed/acme', search: '?v=1&ch=abc' })).toEqual({
    workspace: 'acme',
    channel: 'abc',
    isPreview: false,
  });
  expect(readFrameAddress({ pathname: '/embed/acme.preview', search: '?v=1&ch=abc' })).toEqual({
    workspace: 'acme',
    channel: 'abc',
    isPreview: true,
  });
  expect(readFrameAddress({ pathname: '/embed/acme.other', search: '?ch=abc' })).toBeNull();
  expect(readFrameAddress({ pathname: '/embed/acme', search: '' })).toBeNull();
  expect(readFrameAddress({ pathname: '/embed/', search: '?ch=abc' })).toBeNull();
});
