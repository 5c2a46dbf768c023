import { auditRights } from './rights/audit.ts';
import { badgesRights } from './rights/badges.ts';
import { betasRights } from './rights/betas.ts';
import { challengesRights } from './rights/challenges.ts';
import { championsRights } from './rights/champions.ts';
import { consentsRights } from './rights/consents.ts';
import { privacyRights } from './rights/privacy.ts';
import { embedRights } from './rights/embed.ts';
import { homeRights } from './rights/home.ts';
import { identityRights } from './rights/identity.ts';
import { importsRights } from './rights/imports.ts';
import { joiningRights } from './rights/joining.ts';
import { leaderboardsRights } from './rights/leaderboards.ts';
import { mergesRights } from './rights/merges.ts';
import { passkeysRights } from './rights/passkeys.ts';
import { sessionsRights } from './rights/sessions.ts';
import { staffRights } from './rights/staff.ts';
import { pointsRights } from './rights/points.ts';
import { pointsOfficeRights } from './rights/points-office.ts';
import { policyRights } from './rights/policy.ts';
import { rewardsRights } from './rights/rewards.ts';
import { rulesRights } from './rights/rules.ts';
import { signInWaysRights } from './rights/sign-in-ways.ts';
import { signalsRights } from './rights/signals.ts';
import { simulationsRights } from './rights/simulations.ts';
import { streaksRights } from './rights/streaks.ts';
import { tiersRights } from './rights/tiers.ts';
import { workspaceRights } from './rights/workspace.ts';
import { edgeRights } from './edge-rights.ts';
import type { Right, Rights } from './right.ts';

/**
 * The one table of who may do what: each procedure by its path, each HTTP edge by method and address. The base procedures and the edges read it, the
 * server does not start when a procedure is missing from it, and docs/access.md is printed from it. Rows are kept by feature in rights/.
 */
export const rights: Rights = {
  ...auditRights,
  ...badgesRights,
  ...betasRights,
  ...challengesRights,
  ...championsRights,
  ...consentsRights,
  ...privacyRights,
  ...embedRights,
  ...homeRights,
  ...identityRights,
  ...importsRights,
  ...joiningRights,
  ...leaderboardsRights,
  ...mergesRights,
  ...passkeysRights,
  ...pointsRights,
  ...pointsOfficeRights,
  ...policyRights,
  ...rewardsRights,
  ...rulesRights,
  ...signInWaysRights,
  ...sessionsRights,
  ...signalsRights,
  ...simulationsRights,
  ...staffRights,
  ...streaksRights,
  ...tiersRights,
  ...workspaceRights,
  ...edgeRights,
};

/**
 * The right of one procedure or edge.
 *
 * @throws Error when the table has no such row
 */
export function rightOf(path: string): Right {
  const right = Object.hasOwn(rights, path) ? rights[path] : undefined;
  if (!right) throw new Error(`${path} has no row in access/rights`);
  return right;
}
