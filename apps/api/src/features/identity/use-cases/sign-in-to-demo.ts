import type { SignInToDemoInput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberByEmail } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { startSession } from '../../sessions/index.ts';
import type { CompletedSignIn } from '../complete-sign-in.ts';

/** The ready-made people of the demo workspace. */
export const demoPeople: Readonly<Record<SignInToDemoInput['as'], string>> = {
  champion: 'ana.ruiz@northwind.example',
  manager: 'mara.lindqvist@halden.example',
  admin: 'otis.baker@halden.example',
};

/**
 * Signs in as a ready-made person, without a mail. Only in a workspace that the demo loader made, and never in production.
 *
 * @throws AppError `demo-not-loaded`
 */
export async function signInToDemo(scope: Scope, input: SignInToDemoInput): Promise<CompletedSignIn> {
  const workspace = await getWorkspaceFace(scope);
  const member =
    workspace.isDemo && !scope.deps.isProduction ? await findMemberByEmail(scope, demoPeople[input.as]) : null;
  if (!member) throw new AppError('demo-not-loaded');
  const session = startSession(scope, member.id, member.role === 'champion' ? 'portal' : 'console');
  recordAudit(scope, { action: 'identity.signInToDemo', subjectType: 'member', subjectId: member.id });
  return { role: member.role, session, secondStep: null };
}
