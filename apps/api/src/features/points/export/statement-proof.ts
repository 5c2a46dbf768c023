import type { Balance } from '@rostra/points-engine';
import { wireInstant } from '../../../db/wire-instant.ts';
import { AccountEntity, getMember } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { readChainProof } from '../proof/read-chain-proof.ts';
import { readBalance } from '../queries/read-balance.ts';
import { type ChainLink, type Read, readChain } from './read-chain.ts';

/** Names the shape of the file; another shape gets another number. */
export const statementProofFormat = 'rostra-statement/1';

/**
 * A member's whole chain with its proof, as JSON, piece by piece: every entry with all that its hash covers, the balance it adds up to, and the
 * path to the latest published root. The format is told in docs/statement-proof.md.
 *
 * @throws AppError `not-found`
 */
export async function* statementProof(read: Read, memberId: string): AsyncGenerator<string> {
  const head = await read(async (scope) => {
    const { id, name, accountId } = await getMember(scope, memberId);
    const { slug, name: workspaceName } = await getWorkspaceFace(scope);
    const account = accountId
      ? await scope.em.findOne(AccountEntity, { workspaceId: scope.workspaceId, id: accountId })
      : null;
    const { sequence, ...balance }: Balance = await readBalance(scope, memberId);
    return {
      format: statementProofFormat,
      madeAt: wireInstant(scope.now),
      workspace: { slug, name: workspaceName },
      member: { id, name, account: account?.name ?? null },
      balance,
      sequence,
      proof: await readChainProof(scope, memberId),
      roots: `${scope.deps.publicUrl}/w/${slug}/roots.json`,
    };
  });
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`;
  let isFirst = true;
  for await (const links of readChain(read, memberId)) {
    // What came after the balance was read belongs to the next file.
    const told = links.filter((link) => link.sequence <= head.sequence);
    for (const link of told) {
      yield `${isFirst ? '' : ','}\n    ${JSON.stringify(toEntry(link))}`;
      isFirst = false;
    }
  }
  yield '\n  ]\n}\n';
}

/** What an entry's hash covers, in its order, then the hash, then the words that go with it. */
function toEntry({
  ruleVersion,
  rule,
  reason,
  hash,
  happenedAt: _happenedAt,
  isReversed: _isReversed,
  ...link
}: ChainLink) {
  const { postingId, kind, sourceType, sourceId, sourcePart, ...moved } = link;
  return { postingId, kind, sourceType, sourceId, sourcePart, rule: `${rule}@${ruleVersion}`, ...moved, hash, reason };
}
