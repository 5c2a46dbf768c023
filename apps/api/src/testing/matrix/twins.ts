import { type Role, roles } from '@rostra/points-engine/vocabulary';
import { loadDemo } from '../../demo/load-demo.ts';
import { inWorkspace, type Scope, systemActor } from '../../db/workspace-scope.ts';
import type { Deps } from '../../deps/deps.ts';
import { startSession } from '../../features/sessions/index.ts';
import { writeWorkspaceExport } from '../../features/workspace-export/index.ts';
import { appRouter } from '../../router.ts';
import { betaFields } from '../build-beta.ts';
import { rewardFields } from '../build-reward.ts';
import { framingOrigin } from '../start-framed-session.ts';

/** One of two workspaces that were built alike, with one member of each role to act as. */
export interface Twin {
  readonly slug: string;
  readonly workspaceId: string;
  readonly people: Readonly<Record<Role, string>>;
}

/** Addresses of the two. */
export const twinSlugs = ['twin-mine', 'twin-theirs'] as const;

/** Their stories end a day apart, because the ids of a story follow its clock: alike in everything but ids and times. */
const APART_MS = 86_400_000;

/** Builds both by the same builder: the demo's story in small, and what the story leaves out. */
export async function stageTwins(deps: Deps, endsAt: Date): Promise<void> {
  for (const [place, slug] of twinSlugs.entries()) {
    const workspaceId = await loadDemo(deps, {
      endsAt: new Date(endsAt.getTime() - place * APART_MS),
      days: 45,
      accounts: 3,
      slug,
    });
    await addWhatTheStoryLeavesOut(deps, await readTwin(deps, slug, workspaceId));
  }
}

async function addWhatTheStoryLeavesOut(deps: Deps, { workspaceId, people }: Twin): Promise<void> {
  const admin = callerOf(deps, { workspaceId, memberId: people.admin, role: 'admin' });
  const key = () => ({ idempotencyKey: deps.newId() });
  await admin.embed.createKey(key());
  await admin.embed.addOrigin({ origin: framingOrigin, ...key() });
  await admin.embed.switch({ isOn: true, ...key() });
  const { id: betaId, version } = await admin.betas.create({ ...betaFields, ...key() });
  await admin.betas.offer({ betaId, version, ...key() });
  // One that nobody has begun: whatever the story did, its stage is open to the champion.
  const { id: challengeId, version: drafted } = await admin.challenges.create({ kind: 'talk', ...key() });
  await admin.challenges.publish({ challengeId, version: drafted, ...key() });
  const draft = await admin.rewards.create({ ...rewardFields(), ...key() });
  const { id: rewardId } = await admin.rewards.activate({ rewardId: draft.id, ...key() });
  for (const memberId of [people.champion, await strangerTo(deps, workspaceId, people.csm)]) {
    await admin.grants.create({ memberId, statusPoints: 0, rewardPoints: 400, reason: 'For the matrix', ...key() });
    const champion = callerOf(deps, { workspaceId, memberId, role: 'champion' });
    await champion.rewards.redeem({ rewardId, pointsCost: 100, note: null, ...key() });
  }
  const { id: exportId } = await admin.workspaceExports.start(key());
  await writeWorkspaceExport(deps)({ workspaceId, exportId });
  for (const role of roles) {
    const surface = role === 'champion' ? 'portal' : 'console';
    await asSystem(deps, workspaceId, async (scope) => startSession(scope, people[role], surface));
  }
}

/** A champion of an account that somebody else looks after, or nobody. */
async function strangerTo(deps: Deps, workspaceId: string, csmId: string): Promise<string> {
  const [stranger] = await asSystem(deps, workspaceId, (scope) =>
    scope.em.execute<{ id: string }[]>(
      `select m.id from member m where m.workspace_id = ? and m.role = 'champion' and m.merged_into_id is null
          and not exists (select from account_owner o where o.workspace_id = m.workspace_id and o.account_id = m.account_id and o.owner_id = ?)
        order by m.id limit 1`,
      [workspaceId, csmId],
    ),
  );
  if (!stranger) throw new Error('every account is looked after by one person');
  return stranger.id;
}

/** Calls procedures as a member, past the transport. */
function callerOf(deps: Deps, who: { readonly workspaceId: string; readonly memberId: string; readonly role: Role }) {
  return appRouter.createCaller({
    deps,
    requestId: 'twins',
    callerAddress: '127.0.0.1',
    sessionCookie: { set: () => {}, clear: () => {} },
    signedIn: async () => ({
      ...who,
      surface: 'console',
      tokenId: '00000000-0000-7000-8000-000000000000',
      provenAt: deps.clock.now(),
    }),
  });
}

/** Finds a twin and its people: the champion who did most, a customer success manager who looks after that champion, and the first of every other role. */
export async function readTwin(deps: Deps, slug: string, workspaceId: string): Promise<Twin> {
  const people = await asSystem(deps, workspaceId, async (scope) => {
    const found = await scope.em.execute<{ role: Role; id: string }[]>(
      `select distinct on (m.role) m.role, m.id from member m
         left join account_owner o on o.workspace_id = m.workspace_id and o.account_id = m.account_id
        where m.merged_into_id is null
        order by m.role, o.account_id is null, (select count(*) from submission s
                 where s.workspace_id = m.workspace_id and s.member_id = m.id) desc, m.id`,
    );
    return Object.fromEntries(found.map(({ role, id }) => [role, id]));
  });
  const idOf = (role: Role) => {
    const id: string | undefined = people[role];
    if (!id) throw new Error(`nobody is ${role} in ${slug}`);
    return id;
  };
  return { slug, workspaceId, people: Object.fromEntries(roles.map((role) => [role, idOf(role)])) as Twin['people'] };
}

/** Looks into a workspace as the system. */
export function asSystem<Result>(
  deps: Deps,
  workspaceId: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'matrix' }, work);
}
