export { answerJoinRequest } from './answer-join-request.ts';
export type { AnswerJoinRequestInput } from './answer-join-request.ts';
export { checkSignInWays, defaultSignInWays } from './check-sign-in-ways.ts';
export type { CheckSignInWaysInput, SignInWays } from './check-sign-in-ways.ts';
export { decideJoining } from './decide-joining.ts';
export type { DecideJoiningInput, JoiningOutcome } from './decide-joining.ts';
export { decideLinking } from './decide-linking.ts';
export type {
  ClaimedEmail,
  DecideLinkingInput,
  LinkableMember,
  LinkingOutcome,
  LinkingRefusal,
} from './decide-linking.ts';
export { decideUnlinking } from './decide-unlinking.ts';
export type { DecideUnlinkingInput, UnlinkingHindrance } from './decide-unlinking.ts';
export { emailDomain, isSharedMailDomain } from './email-domain.ts';
