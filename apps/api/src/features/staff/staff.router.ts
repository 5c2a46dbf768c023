import { changeStaffRoleInput, switchStaffInput } from '@rostra/shared/staff/change-staff.contract';
import {
  acceptInvitationOutput,
  changeInvitationInput,
  invitationOutput,
  invitationSecretInput,
  inviteStaffInput,
  inviteStaffOutput,
} from '@rostra/shared/staff/invite-staff.contract';
import { listStaffInput, listStaffOutput } from '@rostra/shared/staff/list-staff.contract';
import { z } from 'zod';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { arrive } from '../identity/index.ts';
import { triedByVisitor } from '../sessions/index.ts';
import { getInvitation } from './queries/get-invitation.ts';
import { listStaff } from './queries/list-staff.ts';
import { acceptInvitation } from './use-cases/accept-invitation.ts';
import { resendInvitation, withdrawInvitation } from './use-cases/change-invitation.ts';
import { changeStaffRole, deactivateStaff, reactivateStaff } from './use-cases/change-staff.ts';
import { inviteStaff } from './use-cases/invite-staff.ts';

/** The vendor's own team: who is in it, who is asked to join, and as what. */
export const staffRouter = router({
  list: memberProcedure
    .input(listStaffInput)
    .output(listStaffOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listStaff(scope, input))),
  invite: memberProcedure
    .input(inviteStaffInput)
    .output(inviteStaffOutput)
    .mutation(({ ctx, input }) => ctx.mutate('staff.invite', input, (scope) => inviteStaff(scope, input))),
  resendInvitation: memberProcedure
    .input(changeInvitationInput)
    .output(inviteStaffOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('staff.resendInvitation', input, (scope) => resendInvitation(scope, input)),
    ),
  withdrawInvitation: memberProcedure
    .input(changeInvitationInput)
    .output(z.null())
    .mutation(({ ctx, input }) =>
      ctx.mutate('staff.withdrawInvitation', input, (scope) => withdrawInvitation(scope, input)),
    ),
  invitation: publicProcedure
    .input(invitationSecretInput)
    .output(invitationOutput)
    .query(({ ctx, input }) => triedByVisitor(ctx, input.workspace, (scope) => getInvitation(scope, input.secret))),
  acceptInvitation: publicProcedure
    .input(invitationSecretInput)
    .output(acceptInvitationOutput)
    .mutation(async ({ ctx, input }) =>
      arrive(ctx, await triedByVisitor(ctx, input.workspace, (scope) => acceptInvitation(scope, input.secret))),
    ),
  changeRole: memberProcedure
    .input(changeStaffRoleInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('staff.changeRole', input, (scope) => changeStaffRole(scope, input))),
  deactivate: memberProcedure
    .input(switchStaffInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('staff.deactivate', input, (scope) => deactivateStaff(scope, input))),
  reactivate: memberProcedure
    .input(switchStaffInput)
    .output(z.null())
    .mutation(({ ctx, input }) => ctx.mutate('staff.reactivate', input, (scope) => reactivateStaff(scope, input))),
});
