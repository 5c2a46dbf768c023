import type { SignInToDemoInput } from '@rostra/shared/identity/confirm-sign-in.contract';

/** A ready-made person of the demonstration. */
export type DemoRole = SignInToDemoInput['as'];

/** The ready-made people, as they stand on the screen. */
export const demoRoles: readonly DemoRole[] = ['champion', 'manager', 'admin'];

/** The role that an address asks for (`?as=manager`), if it is one. */
export function demoRoleOf(value: unknown): DemoRole | undefined {
  return demoRoles.find((role) => role === value);
}
