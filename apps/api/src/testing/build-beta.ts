import { randomUUID } from 'node:crypto';
import type { CreateBetaInput } from '@rostra/shared/betas/create-beta.contract';
import { MailMessageEntity } from '../features/mail/mail-message.entity.ts';
import { MemberEntity } from '../features/members/index.ts';
import { buildMember, buildWorkspace } from './build-people.ts';
import { givePoints } from './build-reward.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** A complete beta with one seat that anybody may take. */
export const betaFields: Omit<CreateBetaInput, 'idempotencyKey'> = {
  title: 'Offline mode',
  summary: 'Work on a train.',
  commitment: 'Two lines a week.',
  criteria: '',
  seats: 1,
  admission: 'automatic',
  minimumTier: 'none',
  opensAt: null,
  closesAt: null,
};

/** A key of its own for each intention. */
export const key = () => ({ idempotencyKey: randomUUID() });

/** A workspace with a manager, and what tests of betas do in it. */
export async function buildBetaDesk(api: TestApi) {
  const workspaceId = await buildWorkspace(api);
  const manager = await buildMember(api, workspaceId, 'manager', 'Mara');
  const staff = api.as(manager).betas;
  const champion = (name?: string) => buildMember(api, workspaceId, 'champion', name);
  return {
    workspaceId,
    manager,
    staff,
    champion,
    champions: (count: number) => Promise.all(Array.from({ length: count }, () => champion())),
    /** A beta on offer. */
    async openBeta(parts: Partial<typeof betaFields> = {}): Promise<string> {
      const { id, version } = await staff.create({ ...betaFields, ...parts, ...key() });
      await staff.offer({ betaId: id, version, ...key() });
      return id;
    },
    join: (who: TestSession, betaId: string) => api.as(who).betas.join({ betaId, ...key() }),
    leave: (who: TestSession, betaId: string) => api.as(who).betas.leave({ betaId, ...key() }),
    view: (who: TestSession, betaId: string) => api.as(who).betas.view({ betaId }),
    award: (who: TestSession, points: number) => givePoints(api, who, points),
    mailsTo: (who: TestSession) =>
      api.inWorkspace(workspaceId, async (scope) => {
        const { email } = await scope.em.findOneOrFail(MemberEntity, { workspaceId, id: who.memberId });
        return scope.em.find(MailMessageEntity, { workspaceId, toAddress: email }, { orderBy: { id: 'asc' } });
      }),
  };
}

/** A workspace with a manager, and what tests of betas do in it. */
export type BetaDesk = Awaited<ReturnType<typeof buildBetaDesk>>;
