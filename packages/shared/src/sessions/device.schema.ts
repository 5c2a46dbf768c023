import { z } from 'zod';

/** Browsers that are told apart on screen. */
export const browsers = ['chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung', 'other'] as const;

/** Systems that are told apart on screen. */
export const systems = ['windows', 'macos', 'linux', 'chromeos', 'ios', 'ipados', 'android', 'other'] as const;

/** What a browser calls itself, as far as a person needs it to recognise a device. Proves nothing. */
export const deviceSchema = z.object({ browser: z.enum(browsers), system: z.enum(systems) });

/** What a browser calls itself. */
export type Device = z.infer<typeof deviceSchema>;
