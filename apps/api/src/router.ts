import { auditRouter } from './features/audit/index.ts';
import { challengeRouter, moderationRouter, submissionRouter } from './features/challenges/index.ts';
import { betaRouter } from './features/betas/index.ts';
import { brandingRouter } from './features/branding/index.ts';
import { embedRouter } from './features/embed/index.ts';
import { championRouter } from './features/champions/index.ts';
import { grantRouter } from './features/grants/index.ts';
import { passkeyRouter } from './features/passkeys/index.ts';
import { sessionsRouter } from './features/sessions/index.ts';
import { staffRouter } from './features/staff/index.ts';
import { createHomeRouter } from './features/home/index.ts';
import { identityRouter, sessionRouter } from './features/identity/index.ts';
import { importRouter } from './features/imports/index.ts';
import { mergeRouter } from './features/merges/index.ts';
import { consentRouter } from './features/consents/index.ts';
import { privacyRouter } from './features/privacy/index.ts';
import { createPointsRouter } from './features/points/index.ts';
import { policyRouter } from './features/policy/index.ts';
import { pointsOfficeRouter } from './features/points-office/index.ts';
import { redemptionRouter, rewardRouter } from './features/rewards/index.ts';
import { createRuleRouter } from './features/rules/index.ts';
import { signalRouter } from './features/signals/index.ts';
import { simulationRouter } from './features/simulations/index.ts';
import { tierRouter } from './features/tiers/index.ts';
import { workspaceDeletionRouter } from './features/workspace-deletion/index.ts';
import { workspaceExportRouter } from './features/workspace-export/index.ts';
import { workspaceRouter } from './features/workspace/index.ts';
import { sourceDescribers, sourceFinders } from './source-describers.ts';
import { badgeRouter } from './features/badges/index.ts';
import { joiningRouter } from './features/joining/index.ts';
import { oidcRouter } from './features/oidc/index.ts';
import { signInWaysRouter } from './features/sign-in-ways/index.ts';
import { leaderboardRouter, seasonRouter } from './features/leaderboards/index.ts';
import { streakRouter } from './features/streaks/index.ts';
import { router } from './trpc/init.ts';

/** Every procedure that exists. */
export const appRouter = router({
  audit: auditRouter,
  challenges: challengeRouter,
  moderation: moderationRouter,
  submissions: submissionRouter,
  badges: badgeRouter,
  betas: betaRouter,
  branding: brandingRouter,
  consents: consentRouter,
  embed: embedRouter,
  champions: championRouter,
  grants: grantRouter,
  home: createHomeRouter(sourceDescribers),
  identity: identityRouter,
  imports: importRouter,
  joining: joiningRouter,
  leaderboards: leaderboardRouter,
  merges: mergeRouter,
  oidc: oidcRouter,
  passkeys: passkeyRouter,
  points: createPointsRouter({ describers: sourceDescribers, finders: sourceFinders }),
  pointsOffice: pointsOfficeRouter,
  policy: policyRouter,
  privacy: privacyRouter,
  redemptions: redemptionRouter,
  rewards: rewardRouter,
  rules: createRuleRouter(sourceDescribers),
  seasons: seasonRouter,
  session: sessionRouter,
  sessions: sessionsRouter,
  signInWays: signInWaysRouter,
  signals: signalRouter,
  simulations: simulationRouter,
  staff: staffRouter,
  streaks: streakRouter,
  tiers: tierRouter,
  workspace: workspaceRouter,
  workspaceDeletion: workspaceDeletionRouter,
  workspaceExports: workspaceExportRouter,
});

/** What the portal sees of the API: its type, and nothing else. */
export type AppRouter = typeof appRouter;
