import { forAllChampions, forChampion, forProgram, type Rights } from '../right.ts';

/** Challenges, champions’ submissions to them, and the moderation of submissions. */
export const challengesRights = {
  'challenges.list': forProgram,
  'challenges.get': forProgram,
  'challenges.create': forProgram,
  'challenges.copy': forProgram,
  'challenges.saveDraft': forProgram,
  'challenges.discardDraft': forProgram,
  'challenges.publish': forProgram,
  'challenges.close': forProgram,
  'challenges.open': forAllChampions,
  'challenges.view': forAllChampions,
  'challenges.nextSteps': forChampion,
  'moderation.queue': forProgram,
  'moderation.get': forProgram,
  'moderation.approve': forProgram,
  'moderation.askForChanges': forProgram,
  'moderation.decline': forProgram,
  'submissions.saveDraft': forChampion,
  'submissions.submit': forChampion,
  'submissions.withdraw': forChampion,
  'submissions.view': forChampion,
  'submissions.mine': forChampion,
} satisfies Rights;
