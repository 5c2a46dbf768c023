import type { Deps } from '../deps/deps.ts';
import { addStaffMember } from '../features/members/index.ts';
import { setTierBenefits } from '../features/points/index.ts';
import { createWorkspace, openWorkspace } from '../features/workspace/index.ts';
import { systemActor } from '../db/workspace-scope.ts';
import { seededChance } from './chance.ts';
import { daysAfter } from './moments.ts';
import { beginStory, type Player, type Storyteller } from './storyteller.ts';
import { agreeToTexts } from './telling/agree-to-texts.ts';
import { askForErasure } from './telling/ask-for-erasure.ts';
import { changeTiers } from './telling/change-tiers.ts';
import { keepBoards } from './telling/keep-boards.ts';
import { correctAwards } from './telling/correct-awards.ts';
import { giveAccountsOwners } from './telling/give-accounts-owners.ts';
import { giveByHand, publishLastRoot } from './telling/give-by-hand.ts';
import { importPeople } from './telling/import-people.ts';
import { keepOffice } from './telling/keep-office.ts';
import { inviteColleagues } from './telling/invite-colleagues.ts';
import { letPeopleIn } from './telling/let-people-in.ts';
import { offerChallenges } from './telling/offer-challenges.ts';
import { openBetas } from './telling/open-betas.ts';
import { seasonOfChampions } from './telling/season-of-champions.ts';
import { setPointRules } from './telling/set-point-rules.ts';
import { stockCatalogue } from './telling/stock-catalogue.ts';
import { tellSignals } from './telling/tell-signals.ts';
import { tryDrafts } from './telling/try-drafts.ts';
import { waitForScore } from './telling/wait-for-score.ts';
import { yearOfAna } from './telling/year-of-ana.ts';
import { visitHome } from './telling/visit-home.ts';
import { demoAccounts } from './world/accounts.ts';
import { demoBenefits } from './world/benefits.ts';
import { demoPeople } from './world/people.ts';
import { demoAdmin, demoCsm, demoManager, demoStaff } from './world/staff.ts';

/** The address of the demo workspace. */
export const demoSlug = 'demo';

/** How much of the story to tell. The same options give the same workspace, row for row. */
export interface DemoOptions {
  /** The moment the story ends; normally now. */
  readonly endsAt: Date;
  readonly days?: number;
  readonly accounts?: number;
  readonly slug?: string;
  /** Told as it goes on: the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Makes the demo workspace by living a year of it: people are imported, challenges published, submissions moderated, points earned and spent, each
 * through the same procedures as in the product and under a simulated clock. Nothing is written past them, so that every number follows from the ledger.
 * The workspace gets its address last: one whose making was interrupted is never seen, and the next start makes another.
 *
 * @returns the workspace's id
 */
export async function loadDemo(deps: Deps, options: DemoOptions): Promise<string> {
  const { endsAt, days = 365, accounts = demoAccounts.length, slug = demoSlug } = options;
  const startsAt = daysAfter(endsAt, -days);
  const story = await beginStory({
    deps,
    startsAt,
    teamAwayFrom: daysAfter(endsAt, -3),
    seed: 20_261,
    found: (storyDeps) =>
      createWorkspace(storyDeps, {
        slug,
        name: 'Halden',
        accent: '#a8501f',
        timeZone: 'Europe/Berlin',
        locales: ['en', 'de-DE'],
        isDemo: true,
        isOpen: false,
      }),
  });
  const staff = await hireStaff(story);
  const manager = playerOf(staff, demoManager.email);
  const people = demoPeople(seededChance(7), accounts);
  const champions = await importPeople(story, manager, people);
  await agreeToTexts(story, { admin: playerOf(staff, demoAdmin.email), champions });
  await giveAccountsOwners(story, manager, playerOf(staff, demoCsm.email));
  for (const benefits of demoBenefits) {
    await story.arrange({ ...systemActor, surface: 'demo' }, (scope) => setTierBenefits(scope, benefits));
  }
  await stockCatalogue(story, manager);
  const offered = offerChallenges(story, manager, days);
  const cast = { manager, people, champions, offered };
  openBetas(story, cast, days);
  seasonOfChampions(story, cast, days);
  yearOfAna(story, cast, days);
  waitForScore(story, cast, days);
  correctAwards(story, manager, days);
  changeTiers(story, manager, days);
  setPointRules(story, manager, days);
  tellSignals(story, cast, days);
  tryDrafts(story, manager, days);
  keepBoards(story, cast, days);
  giveByHand(story, { ...cast, admin: playerOf(staff, demoAdmin.email) }, days);
  visitHome(story, cast, days);
  keepOffice(story, cast, days);
  letPeopleIn(story, { manager, admin: playerOf(staff, demoAdmin.email) }, days);
  inviteColleagues(story, playerOf(staff, demoAdmin.email), days);
  askForErasure(story, cast, days);
  const span = endsAt.getTime() - startsAt.getTime();
  await story.liveUntil(endsAt, (at) => options.onProgress?.((at.getTime() - startsAt.getTime()) / span));
  await publishLastRoot(story);
  await story.arrange(systemActor, openWorkspace);
  return story.workspaceId;
}

async function hireStaff(story: Storyteller): Promise<Map<string, Player>> {
  const staff = new Map<string, Player>();
  for (const person of demoStaff) {
    const memberId = await story.arrange({ ...systemActor, surface: 'demo' }, (scope) => addStaffMember(scope, person));
    staff.set(person.email, { memberId, role: person.role });
  }
  return staff;
}

function playerOf(players: ReadonlyMap<string, Player>, email: string): Player {
  const player = players.get(email);
  if (!player) throw new Error(`${email} is not in the story`);
  return player;
}
