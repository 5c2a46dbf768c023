import { forProgram, type Rights } from '../right.ts';

/** What other systems tell about champions and accounts. */
export const signalsRights = {
  'signals.list': forProgram,
  'signals.kinds': forProgram,
  'signals.saveKind': forProgram,
  'signals.record': { ...forProgram, note: 'Weighed by the rules in force: nobody types points.' },
  'signals.withdraw': forProgram,
} satisfies Rights;
