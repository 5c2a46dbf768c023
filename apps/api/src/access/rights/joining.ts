import { forAnybody, forProgram, type Rights } from '../right.ts';

/** Becoming a member without being invited. */
export const joiningRights = {
  'joining.look': { ...forAnybody, note: 'Asks for the secret of a mailed link; tells whose it is.' },
  'joining.join': { ...forAnybody, note: 'Asks for the secret of a mailed link, which it spends.' },
  'joining.requests': forProgram,
  'joining.approve': forProgram,
  'joining.approveIntoNewAccount': forProgram,
  'joining.decline': forProgram,
  'joining.accounts': forProgram,
  'joining.domains': forProgram,
  'joining.addDomain': { ...forProgram, note: 'Asks for a sign-in of the last ten minutes.' },
  'joining.removeDomain': forProgram,
} satisfies Rights;
