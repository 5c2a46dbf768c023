import { useLingui } from '@lingui/react/macro';
import type { Device } from '@rostra/shared/sessions/device.schema';

const BROWSER_NAMES: Readonly<Record<Exclude<Device['browser'], 'other'>, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  opera: 'Opera',
  safari: 'Safari',
  samsung: 'Samsung Internet',
};

const SYSTEM_NAMES: Readonly<Record<Exclude<Device['system'], 'other'>, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  chromeos: 'ChromeOS',
  ios: 'iPhone',
  ipados: 'iPad',
  android: 'Android',
};

/** Gives the words for a device: "Firefox on Windows". Names of products stay as they are in every language. */
export function useDeviceWords(): (device: Device | null) => string {
  const { t } = useLingui();
  return (device) => {
    if (!device) return t`A device that was not used yet`;
    const browser = device.browser === 'other' ? t`A browser` : BROWSER_NAMES[device.browser];
    const system = device.system === 'other' ? null : SYSTEM_NAMES[device.system];
    return system === null ? browser : t`${browser} on ${system}`;
  };
}
