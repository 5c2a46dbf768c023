import type { Player, Storyteller } from '../storyteller.ts';

/** Says who of the customer success team looks after which accounts: every second one, by name, the first of them included. */
export async function giveAccountsOwners(story: Storyteller, manager: Player, csm: Player): Promise<void> {
  const accounts = await story.act(manager, (caller) => caller.champions.accounts());
  for (const { id: accountId } of accounts.filter((_, place) => place % 2 === 0)) {
    const idempotencyKey = story.newKey();
    await story.act(manager, (caller) =>
      caller.champions.setAccountOwner({ accountId, ownerId: csm.memberId, idempotencyKey }),
    );
  }
}
