import type { PasskeyRequirementOutput } from '@rostra/shared/passkeys/require-passkeys.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';

/** Whether staff need a passkey, and how many of them would be ready for it. */
export async function getPasskeyRequirement(scope: Scope): Promise<PasskeyRequirementOutput> {
  const [row] = await scope.em.execute<PasskeyRequirementOutput[]>(
    `with staff as (
       select m.id, exists (select 1 from passkey k where k.workspace_id = m.workspace_id and k.member_id = m.id) as has
         from member m
        where m.workspace_id = ? and m.role <> 'champion' and m.deactivated_at is null and m.merged_into_id is null)
     select coalesce((select is_required from passkey_policy where workspace_id = ?), false) as "isRequired",
            count(*)::int as staff, count(*) filter (where has)::int as "staffWithPasskey",
            coalesce(bool_or(has) filter (where id = ?), false) as "hasOwn"
       from staff`,
    [scope.workspaceId, scope.workspaceId, ownMemberId(scope)],
  );
  return row ?? { isRequired: false, staff: 0, staffWithPasskey: 0, hasOwn: false };
}
