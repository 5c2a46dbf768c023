import { useLingui } from '@lingui/react/macro';
import { type AuditAction, auditActions } from '@rostra/shared/audit/audit-action';

/** Gives what somebody did in plain words: "Published a challenge". An action of another version is shown as it was written. */
export function useActionWords(): (action: string) => string {
  const words = useWords();
  return (action) => (isKnown(action) ? words[action] : action);
}

function isKnown(action: string): action is AuditAction {
  return auditActions.some((known) => known === action);
}

function useWords(): Readonly<Record<AuditAction, string>> {
  const { t } = useLingui();
  return {
    'betas.admit': t`Admitted somebody to a beta`,
    'betas.close': t`Closed a beta`,
    'betas.create': t`Began a beta`,
    'betas.join': t`Joined a beta`,
    'betas.leave': t`Left a beta`,
    'betas.offer': t`Opened a beta`,
    'betas.promote': t`Moved up to a free seat of a beta`,
    'betas.remove': t`Took somebody out of a beta`,
    'betas.save': t`Changed a beta`,
    'challenges.close': t`Closed a challenge`,
    'challenges.create': t`Began a challenge`,
    'challenges.discardDraft': t`Threw the draft of a challenge away`,
    'challenges.publish': t`Published a challenge`,
    'challenges.saveDraft': t`Changed the draft of a challenge`,
    'embed.addOrigin': t`Allowed an address to embed the portal`,
    'embed.createKey': t`Made an embed key`,
    'embed.linkPerson': t`Linked a person of a host page`,
    'embed.removeOrigin': t`Took an address off the embed list`,
    'embed.revokeKey': t`Revoked an embed key`,
    'embed.setProvisioning': t`Changed who may come in by embedding`,
    'embed.signIn': t`Signed in inside another page`,
    'embed.switch': t`Switched embedding on or off`,
    'grants.approve': t`Approved points by hand`,
    'grants.ask': t`Asked for points by hand`,
    'grants.decline': t`Declined points by hand`,
    'grants.give': t`Gave points by hand`,
    'grants.withdraw': t`Withdrew asked-for points`,
    'home.dismiss': t`Put a proposed step aside`,
    'home.markSeen': t`Looked at home`,
    'home.restore': t`Took a proposed step back`,
    'identity.requestSignIn': t`Asked for a sign-in mail`,
    'identity.signIn': t`Signed in`,
    'identity.signInToDemo': t`Signed in to the demonstration`,
    'identity.signOut': t`Signed out`,
    'imports.confirm': t`Said yes to an import`,
    'imports.discard': t`Threw an import away`,
    'imports.finish': t`Finished an import`,
    'imports.recheck': t`Had an import checked again`,
    'imports.upload': t`Brought a file of people`,
    'members.addChampion': t`Added a champion`,
    'members.addStaff': t`Added a member of the team`,
    'members.changeAccount': t`Changed an account`,
    'members.changeChampion': t`Changed a champion`,
    'members.openAccount': t`Opened an account`,
    'moderation.approve': t`Approved a submission`,
    'moderation.askForChanges': t`Asked for changes to a submission`,
    'moderation.decline': t`Declined a submission`,
    'points.reverse': t`Took points back`,
    'points.setTierBenefits': t`Changed what a tier opens`,
    'redemptions.approve': t`Approved a redemption`,
    'redemptions.cancel': t`Cancelled a redemption`,
    'redemptions.fulfil': t`Fulfilled a redemption`,
    'redemptions.markFailed': t`Marked a redemption as failed`,
    'redemptions.reject': t`Rejected a redemption`,
    'rewards.activate': t`Put a reward into the catalogue`,
    'rewards.create': t`Began a reward`,
    'rewards.redeem': t`Redeemed a reward`,
    'rewards.retire': t`Took a reward out of the catalogue`,
    'rewards.save': t`Changed a reward`,
    'rules.create': t`Began a point rule`,
    'rules.discardDraft': t`Threw the draft of a point rule away`,
    'rules.move': t`Changed the order of point rules`,
    'rules.publish': t`Published a point rule`,
    'rules.retire': t`Took a point rule back`,
    'rules.saveDraft': t`Changed the draft of a point rule`,
    'rules.startDraft': t`Began the next version of a point rule`,
    'submissions.saveDraft': t`Wrote on a submission`,
    'submissions.submit': t`Sent a submission in`,
    'submissions.withdraw': t`Withdrew a submission`,
    'uploads.store': t`Sent a picture`,
    'workspace.create': t`Made the workspace`,
    'workspace.open': t`Opened the workspace`,
  };
}
