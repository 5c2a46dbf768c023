import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import type { AppErrorCode, AppErrorDetails } from '@rostra/shared/errors/app-error-code';
import { unreachableSentence } from './unreachable-sentence.ts';
import { readWireError } from './wire-error.ts';

export { isRefusedWith } from './is-refused-with.ts';

type Sentence = (details: AppErrorDetails) => string;

/** What each refusal means for the person who meets it. A code without a sentence does not compile. */
const sentences: Record<AppErrorCode, Sentence> = {
  'points-invalid': () => t`That is not a number of points.`,
  'points-not-positive': () => t`The number of points has to be more than zero.`,
  'points-overflow': () => t`That is more points than an account can hold.`,
  'not-enough-points': ({ missing }) =>
    typeof missing === 'number'
      ? plural(missing, { one: 'You need # more point for this.', other: 'You need # more points for this.' })
      : t`You do not have enough points for this.`,
  'reason-required': () => t`Please say why; the person concerned will read it.`,
  'already-reversed': () => t`These points were taken back before.`,
  'reversal-of-reversal': () => t`A correction cannot be corrected again. Post a new award instead.`,
  'not-reversible': () => t`This entry cannot be taken back.`,
  'hold-closed': () => t`The points set aside for this were already used or given back.`,
  'nothing-to-expire': () => t`No points are due to expire.`,
  'archive-running': () => t`An archive is being written already. It will be here in a moment.`,
  'erasure-waiting': () => t`Erasure was asked for already.`,
  'erasure-over': () => t`There is no open request to be erased.`,
  'consent-needed': () => t`Please agree to the terms first. Reload the page to see them.`,
  'open-holds': () =>
    t`Points of this person are set aside for a redemption. Fulfil or cancel it first, then merge them.`,
  'merge-with-self': () => t`Choose two different people to merge.`,
  'grant-to-self': () => t`Nobody can grant points to themselves.`,
  'approver-is-asker': () => t`You asked for this grant, so somebody else has to approve it.`,
  'approver-is-receiver': () => t`You would receive these points, so somebody else has to approve them.`,
  'opening-in-future': ({ at }) =>
    typeof at === 'string'
      ? t`These points are said to be earned on ${day(at)}, which is still to come.`
      : t`These points are said to be earned on a day still to come.`,
  'opening-expired': ({ at }) =>
    typeof at === 'string' ? t`These points expired on ${day(at)}.` : t`These points have expired already.`,
  'challenge-not-publishable': () => t`This challenge is not ready to publish. The fields below say what is missing.`,
  'challenge-not-draft': () => t`This challenge was published before and can no longer be changed.`,
  'challenge-not-published': () => t`This challenge is not open.`,
  'challenge-not-open-yet': ({ at }) =>
    typeof at === 'string' ? t`This challenge opens on ${day(at)}.` : t`This challenge is not open yet.`,
  'challenge-closed': ({ at }) =>
    typeof at === 'string' ? t`This challenge closed on ${day(at)}.` : t`This challenge has closed.`,
  'already-done': () => t`You have done this challenge before; it counts once.`,
  'already-started': () => t`You have already started this challenge. Go on where you left it.`,
  'stage-not-found': () => t`This stage is no longer part of the challenge.`,
  'stage-not-open': () => t`This stage is not open now.`,
  'stage-not-submitted': () => t`Nothing waits for moderation here; somebody may have been faster.`,
  'submission-closed': () => t`This submission is over and can no longer be changed.`,
  'score-required': () => t`This stage needs a score before it can be approved.`,
  'score-out-of-range': ({ limit: highest }) =>
    t`The score of this stage goes from 0 to ${{ highest: String(highest) }}.`,
  'score-not-asked': () => t`This stage is approved without a score.`,
  'evidence-incomplete': () => t`Some evidence is missing. The fields below say what.`,
  'tier-too-low': ({ needs }) =>
    needs === 'bronze'
      ? t`This opens at Bronze.`
      : needs === 'silver'
        ? t`This opens at Silver.`
        : needs === 'gold'
          ? t`This opens at Gold.`
          : t`This opens at a higher tier.`,
  'tier-policy-not-ready': () => t`These tiers cannot be put in force yet. The fields below say what is missing.`,
  'tier-policy-not-previewed': () => t`Look first at what this does to everybody. Nothing was changed.`,
  'reward-not-active': () => t`This reward is no longer in the catalogue.`,
  'reward-wrong-state': () => t`Somebody changed this reward meanwhile. Look at its latest state.`,
  'out-of-stock': () => t`The last one has just gone. No points were taken.`,
  'limit-reached': ({ limit }) =>
    typeof limit === 'number'
      ? plural(limit, {
          one: 'This can be redeemed once per person, and you have.',
          other: 'This can be redeemed # times per person, and you have.',
        })
      : t`You have had this as often as one person can.`,
  'redemption-wrong-state': () => t`This redemption has moved on meanwhile. Look at its latest state.`,
  'beta-not-draft': () => t`This beta was opened before.`,
  'beta-not-ready': () => t`This beta is not ready to be offered. The fields below say what is missing.`,
  'beta-not-open': () => t`This beta is not open to join now.`,
  'beta-closed': () => t`This beta is closed and can no longer be changed.`,
  'already-enrolled': () => t`You are in this beta already.`,
  'not-enrolled': () => t`You are not in this beta.`,
  'not-waitlisted': () => t`This person is no longer on the waitlist.`,
  'no-seat-left': () => t`Every seat is taken.`,
  'season-not-ready': () => t`Some of this season needs correcting. The fields below say what.`,
  'season-overlaps': () => t`Another season has some of these days. Seasons follow each other.`,
  'season-started': () => t`This season has begun. People play by the dates they were told, so it stays as it is.`,
  'alias-taken': () => t`Somebody else goes by this name. Please choose another.`,
  'staff-locked-out': () => t`Nobody of the team could sign in any more. Leave one way on for them.`,
  'provider-not-connected': ({ state }) =>
    state === 'staff'
      ? t`Connect the team's identity provider first.`
      : t`Connect the champions' identity provider first.`,
  'provider-not-proven': () =>
    t`Sign in through the provider once yourself first. Otherwise a slip in its settings would lock the team out.`,
  'provider-in-use': () => t`People sign in through this provider. Turn that way off first.`,
  'join-request-decided': ({ state }) =>
    state === 'approved'
      ? t`Somebody else approved this just before you.`
      : t`Somebody else declined this just before you.`,
  'last-way-in': ({ state }) =>
    state === 'self'
      ? t`The mailed link is off, so this is your only way in. An administrator can unlink it for you.`
      : state === 'last-admin'
        ? t`The mailed link is off, and no other administrator has come in by the provider. Turn the link on first.`
        : t`The mailed link is off, and the provider does not answer for this address, so they could not come in again.`,
  'sign-in-way-off': () => t`This way to sign in was turned off. Go back and choose another.`,
  'joining-closed': () => t`The program no longer takes people in this way. Ask the team behind it.`,
  'already-a-member': () => t`Somebody with this address is a member already.`,
  'invalid-input': () => t`Some of this needs correcting. The fields below say what.`,
  'idempotency-conflict': () => t`This was sent before with other contents. Reload the page and look what arrived.`,
  'not-signed-in': () => t`You are no longer signed in. Sign in again; what you typed is kept.`,
  'not-allowed': () => t`Your role does not allow this. An administrator of the program can change that.`,
  'not-found': () => t`This does not exist, or no longer.`,
  'too-many-requests': ({ seconds }) =>
    typeof seconds === 'number'
      ? plural(seconds, {
          one: 'Too many tries. Try again in # second.',
          other: 'Too many tries. Try again in # seconds.',
        })
      : t`Too many tries. Wait a moment and try again.`,
  'changed-meanwhile': () => t`Somebody else changed this meanwhile. Reload to see it as it is now.`,
  'statement-too-long': ({ linesMax }) =>
    t`This statement has more than ${Number(linesMax)} lines, too many for paper. Choose fewer days, or take the table.`,
  'already-merged': () => t`One of the two was merged before. Open the other one’s page.`,
  'merge-collides': ({ title }) =>
    t`Both take part in “${String(title)}” at the moment. End it for one of them first, then merge.`,
  'grant-decided': () => t`Somebody decided on these points meanwhile. Look at what came of it.`,
  'grant-limit-reached': ({ paysAgainAt }) =>
    typeof paysAgainAt === 'string'
      ? t`A limit of the rules for grants is reached, so this would give nothing. It pays again from ${day(paysAgainAt)}.`
      : t`A limit of the rules for grants is reached, so this would give nothing.`,
  'grant-worth-nothing': () => t`The rules for grants leave nothing of this. Look at the rules first.`,
  'already-moderated': ({ state }) =>
    state === 'approved'
      ? t`Somebody else approved this just before you. Nothing was done twice.`
      : state === 'declined'
        ? t`Somebody else declined this just before you. Your answer was not sent.`
        : t`Somebody else asked for changes just before you. Your answer was not sent.`,
  'sign-in-link-used': () => t`This link was used before. Ask for a new one.`,
  'sign-in-link-expired': () => t`This link is too old. Ask for a new one.`,
  'sign-in-not-recent': () => t`Your sign-in is too old for this. Confirm that it is you, then try again.`,
  'sign-in-step-over': () => t`This sign-in took too long or was finished already. Start again with a new mail.`,
  'member-deactivated': () => t`Your access was switched off. An administrator of the program can switch it on again.`,
  'email-taken': () => t`Somebody else has this address by now. Nothing was changed.`,
  'passkey-refused': () => t`This passkey was not accepted. Try again, or use another one of yours.`,
  'passkey-required': () => t`Your team asks for a passkey, so the last one stays. Add another one first.`,
  'passkey-missing': () => t`Add a passkey of your own first; you would lock yourself out otherwise.`,
  'passkeys-full': () => t`Ten passkeys are enough for one person. Remove one you no longer use.`,
  'recovery-own': () => t`Somebody else has to decide this: it is your own request.`,
  'recovery-closed': () => t`This request was decided already.`,
  'staff-exists': () => t`Somebody with this address is in the team already.`,
  'staff-is-champion': () =>
    t`This address belongs to a champion. A member has one role; use another address for the team.`,
  'invitation-open': () => t`This address is invited already. Send the invitation again instead.`,
  'invitation-closed': () => t`This invitation is not good any more. Ask for a new one.`,
  'own-role': () => t`Nobody changes their own role or access. Another administrator can.`,
  'staff-still-active': () => t`Switch off their access first. Whoever may still come in is not erased.`,
  'last-admin': () => t`This is the last administrator. Make somebody else one first.`,
  'sign-in-code-wrong': () => t`That code is not right. Look at the latest mail; after five tries you need a new one.`,
  'demo-not-loaded': () => t`The demonstration is not loaded here.`,
  'embed-proof-refused': () =>
    t`The page around this could not show who you are. Reload it; if it stays, tell its owners.`,
  'embed-origin-refused': () => t`This page may not show the program. Its address is not on the program's list.`,
  'embed-off': () => t`This program is not shown inside other pages at the moment.`,
  'preview-only': () => t`This is a preview: nothing you do in it is sent or kept.`,
  'embed-keys-full': () => t`Two keys are active already. Revoke one before you make another.`,
  'upload-too-large': () => t`That file is too large.`,
  'upload-not-an-image': () => t`That is not a picture we can read. PNG, JPEG, WebP, GIF and AVIF work.`,
  'upload-missing': () => t`The file did not arrive. Choose it again.`,
  'import-unreadable': () => t`This file cannot be read as a table. Save it as CSV in UTF-8 and try again.`,
  'import-missing-columns': ({ columns }) =>
    typeof columns === 'string'
      ? t`The first line lacks these columns: ${columns}.`
      : t`The first line lacks columns that are needed.`,
  'import-already-confirmed': () => t`This file was imported before.`,
  'import-busy': () => t`Another import is running. Wait until it is done; nothing of yours was started.`,
  'import-superseded': () => t`A later file took the place of this one. Look at that one.`,
  'rule-not-draft': () => t`This draft was published or thrown away meanwhile. Look at the rule as it is now.`,
  'rule-not-publishable': () => t`This is not ready to publish. The fields below say what is missing.`,
  'rule-not-published': () => t`This was never published. Throw the draft away instead.`,
  'rule-retired': () => t`This was taken back and can no longer be changed. Begin a new one.`,
  'quarter-is-over': () => t`This quarter is over, so its budget stays as it was.`,
  'rules-full': () => t`There are as many as there can be. Take back some that are no longer needed.`,
  'signal-withdrawn': () => t`This signal was withdrawn already.`,
  'workspace-key-refused': () => t`This workspace key is not known.`,
  'simulation-running': () => t`A draft is being tried on history already. Wait until it is done, or cancel it.`,
  'simulation-over': () => t`This is over already. Look at what came of it.`,
  'simulation-nothing-to-try': () => t`Choose at least one draft to try.`,
  internal: () => t`Something went wrong on our side. Nothing of yours is lost; try again.`,
};

/** Whether this build has a sentence for the code. */
function isKnown(code: string): code is AppErrorCode {
  return Object.hasOwn(sentences, code);
}

/** A refusal's code as a sentence: one that came in an answer rather than as an error. A code this build does not know gives the general one. */
export function refusalSentence(code: string, details: AppErrorDetails = {}): string {
  return isKnown(code) ? sentences[code](details) : sentences.internal({});
}

/** Any failure of a call as a sentence for the person: the refusal's own, or what to do when no answer came. */
export function errorSentence(error: unknown): string {
  const refused = readWireError(error);
  if (!refused) return unreachableSentence(error);
  return refusalSentence(refused.code, refused.details);
}

function day(iso: string): string {
  return new Date(iso).toLocaleDateString(i18n.locale, { day: 'numeric', month: 'long', year: 'numeric' });
}
