import type { ChooseLanguageInput, ChooseLanguageOutput } from '@rostra/shared/identity/choose-language.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';

/** Notes in which language somebody wants to read screens and mails. One that the workspace switches off later counts for nothing until it is on again. */
export async function chooseLanguage(scope: Scope, { language }: ChooseLanguageInput): Promise<ChooseLanguageOutput> {
  const member = await getMember(scope, ownMemberId(scope));
  recordAudit(scope, {
    action: 'identity.chooseLanguage',
    subjectType: 'member',
    subjectId: member.id,
    before: { language: member.language ?? null },
    after: { language },
  });
  Object.assign(member, { language, updatedAt: scope.now });
  await scope.em.flush();
  return { language };
}
