/** One check of whose a thing is, and the edit that takes it away. */
export interface OwnerCheck {
  readonly what: string;
  /** Path in the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly put: string;
  /** Paths of the procedures that have to notice. */
  readonly only: readonly string[];
}

const features = 'apps/api/src/features';

/** Every check that keeps a caller to what is their own, or to their own accounts. */
export const ownerChecks: readonly OwnerCheck[] = [
  {
    what: 'a champion opens own submissions alone',
    file: `${features}/challenges/queries/view-own-submission.ts`,
    find: ', memberId: ownMemberId(scope) }',
    put: ' }',
    only: ['submissions.view'],
  },
  {
    what: 'a champion withdraws own submissions alone',
    file: `${features}/challenges/use-cases/withdraw-submission.ts`,
    find: ', memberId: ownMemberId(scope) }',
    put: ' }',
    only: ['submissions.withdraw'],
  },
  {
    what: 'a champion opens own redemptions alone',
    file: `${features}/rewards/queries/view-redemption.ts`,
    find: ', memberId: ownMemberId(scope) }',
    put: ' }',
    only: ['redemptions.view'],
  },
  {
    what: 'a champion cancels own redemptions alone',
    file: `${features}/rewards/use-cases/cancel-redemption.ts`,
    find: ', memberId: ownMemberId(scope) }',
    put: ' }',
    only: ['redemptions.cancel'],
  },
  {
    what: 'a champion has own postings explained alone',
    file: `${features}/points/queries/explain-posting.ts`,
    find: ' || (memberId !== null && header.memberId !== memberId)',
    put: '',
    only: ['points.explain'],
  },
  {
    what: 'a customer success manager has postings of own accounts explained alone',
    file: `${features}/points/queries/explain-posting.ts`,
    find: '  await getMember(scope, header.memberId);\n',
    put: '  scope.narrowed.times += 1;\n',
    only: ['points.explainOf'],
  },
  {
    what: 'a customer success manager reaches members of own accounts alone',
    file: `${features}/members/reached-accounts.ts`,
    find: "reach !== 'own-account' || id === actor.memberId",
    put: "reach !== 'own-account' || id !== ''",
    only: ['points.standingOf', 'points.statementOf', 'points.lotsOf', 'tiers.', 'badges.', 'rules.refusalsOf'],
  },
  {
    what: 'a customer success manager lists champions of own accounts alone',
    file: `${features}/members/reached-accounts.ts`,
    find: "  if (scope.reach !== 'own-account') return",
    put: "  if (scope.reach !== 'own-request') return",
    only: ['champions.'],
  },
  {
    what: 'a member ends own sessions alone',
    file: `${features}/sessions/use-cases/end-session.ts`,
    find: 'and member_id = ?',
    put: 'and (member_id = ? or true)',
    only: ['sessions.end'],
  },
  {
    what: 'a member renames and removes own passkeys alone',
    file: `${features}/passkeys/get-own-passkey.ts`,
    find: ', memberId: ownMemberId(scope) }',
    put: ' }',
    only: ['passkeys.rename', 'passkeys.remove'],
  },
  {
    what: 'a base procedure asks for the role',
    file: 'apps/api/src/access/admit.ts',
    find: "  if (!reach) throw new AppError('not-allowed');",
    put: "  if (!reach) return 'workspace';",
    only: ['champions.', 'audit.'],
  },
  {
    what: 'a base procedure asks for a session',
    file: 'apps/api/src/trpc/context.ts',
    find: "  if (!session) throw new AppError('not-signed-in');",
    put: "  if (!session) throw new AppError('not-found');",
    only: ['champions.', 'audit.'],
  },
];
