import type { Scope } from '../../db/workspace-scope.ts';
import { letter, queueMail } from '../mail/index.ts';
import type { Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

/** Tells a member by mail that a provider's account opens their access from now on, in case it was not they who linked it. */
export async function mailNewLink(
  scope: Scope,
  { email: to, name }: Pick<Member, 'email' | 'name'>,
  label: string,
): Promise<void> {
  const { name: workspaceName } = await getWorkspaceFace(scope);
  await queueMail(
    scope,
    letter({
      to,
      subject: `${label} now signs you in to ${workspaceName}`,
      paragraphs: [
        `Hello ${name},`,
        `you came in through ${label} for the first time. From now on, your account there signs you in to ${workspaceName}.`,
      ],
      smallPrint: 'If this was not you, tell the team behind it at once.',
    }),
  );
}
