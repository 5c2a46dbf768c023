import { useLingui } from '@lingui/react/macro';
import type { StaffState } from '@rostra/shared/staff/list-staff.contract';
import type { StaffRole } from '@rostra/shared/staff/staff-role';
import type { Tone } from '../../ui/feedback/tone-shape.tsx';

/** The words of the team: what a role is called, what it may do, and where somebody stands. */
export interface StaffWords {
  readonly role: Readonly<Record<StaffRole, string>>;
  /** In a sentence, for whoever chooses. */
  readonly roleHint: Readonly<Record<StaffRole, string>>;
  readonly state: Readonly<Record<StaffState, string>>;
}

/** Gives the words of the team. */
export function useStaffWords(): StaffWords {
  const { t } = useLingui();
  return {
    role: { admin: t`Administrator`, manager: t`Program manager`, csm: t`Customer success`, sales: t`Sales` },
    roleHint: {
      admin: t`Runs the program, and everything in the settings: the team, sign-in, embedding, the audit log.`,
      manager: t`Builds challenges and rewards, moderates, and sees every champion.`,
      csm: t`Sees the champions of their own accounts.`,
      sales: t`Asks for references.`,
    },
    state: { active: t`Active`, invited: t`Invited`, expired: t`Invitation ran out`, deactivated: t`Switched off` },
  };
}

/** The tone of a state: it goes with its words, never alone. */
export const staffTones: Readonly<Record<StaffState, Tone>> = {
  active: 'good',
  invited: 'neutral',
  expired: 'caution',
  deactivated: 'bad',
};
