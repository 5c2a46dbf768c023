import { signInAudiences } from '@rostra/points-engine/vocabulary';
import type { GetSignInSettingsOutput } from '@rostra/shared/sign-in-ways/get-sign-in-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

type ProviderStanding = GetSignInSettingsOutput['providers'][number];

/** Per audience whether a provider is connected, and how many have come in by it. */
export async function readProviderStandings(scope: Scope): Promise<ProviderStanding[]> {
  const rows = await scope.em.execute<Omit<ProviderStanding, 'isConnected'>[]>(
    `select c.audience, count(m.id)::int as "linkedPeople", (count(m.id) filter (where m.role = 'admin'))::int as "linkedAdmins"
       from oidc_connection c
       left join oidc_identity i on i.workspace_id = c.workspace_id and i.connection_id = c.id
       left join member m on m.workspace_id = i.workspace_id and m.id = i.member_id
      where c.workspace_id = ? group by c.audience`,
    [scope.workspaceId],
  );
  return signInAudiences.map((audience) => {
    const found = rows.find((row) => row.audience === audience);
    return found ? { ...found, isConnected: true } : { audience, isConnected: false, linkedPeople: 0, linkedAdmins: 0 };
  });
}
