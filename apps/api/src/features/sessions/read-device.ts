import type { Device } from '@rostra/shared/sessions/device.schema';

/** The first that matches counts: nearly every browser also claims to be Safari, and most claim to be Chrome. */
const BROWSERS: readonly (readonly [RegExp, Device['browser']])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'edge'],
  [/\b(?:OPR|Opera|OPiOS)\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(?:Firefox|FxiOS)\//, 'firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'chrome'],
  [/\bVersion\/.*\bSafari\//, 'safari'],
];

const SYSTEMS: readonly (readonly [RegExp, Device['system']])[] = [
  [/\biPhone\b|\biPod\b/, 'ios'],
  [/\biPad\b/, 'ipados'],
  [/\bAndroid\b/, 'android'],
  [/\bCrOS\b/, 'chromeos'],
  [/\bWindows\b/, 'windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macos'],
  [/\bLinux\b|\bX11\b/, 'linux'],
];

/** The browser and the system that a `User-Agent` header names. Only these two words are kept of it. */
export function readDevice(userAgent: string): Device {
  return { browser: firstMatch(BROWSERS, userAgent) ?? 'other', system: firstMatch(SYSTEMS, userAgent) ?? 'other' };
}

function firstMatch<Word>(words: readonly (readonly [RegExp, Word])[], text: string): Word | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
