import { invariant } from '../kernel/invariant.ts';

/**
 * Digest of a text: for the published roots SHA-256 over its UTF-8 bytes, as lower-case hex. Given by the caller, because the
 * engine brings no cryptography along.
 */
export type HashText = (text: string) => string;

/** The end of one member's chain of entries. */
export type ChainHead = { readonly memberId: string; readonly chainHead: string };

/** One step from a leaf towards the root: what stands beside it, and on which side. */
export type MerkleStep = { readonly side: 'left' | 'right'; readonly hash: string };

/**
 * The root over the chain heads of a workspace, in any order given: whoever has it can tell whether any of them was changed. The
 * heads stand in the order of their member ids; two neighbours make a node, and a last one without a neighbour goes up as it is
 * (never beside itself, which would let two different trees share a root). Leaves and nodes are hashed under different names, so
 * that neither can pass for the other. `hash('empty')` when there are none. Throws `InvariantError` for a member given twice.
 */
export function merkleRoot(heads: readonly ChainHead[], hash: HashText): string {
  return rootOfNodes(leavesOf(heads, hash), hash);
}

/**
 * The root over nodes of one level, in the order they stand in: those of whole blocks of leaves, for whoever made the blocks one by one. Blocks of
 * a power of two, all full but the last, have the same root as all their leaves at once.
 */
export function rootOfNodes(nodes: readonly string[], hash: HashText): string {
  return levelsFrom(nodes, hash).at(-1)?.[0] ?? hash('empty');
}

/** What takes a member's chain head to the root, from the leaf upwards; null for a member that is not among the heads. */
export function merklePath(heads: readonly ChainHead[], memberId: string, hash: HashText): MerkleStep[] | null {
  const at = sorted(heads).findIndex((head) => head.memberId === memberId);
  return at < 0 ? null : pathAmongNodes(leavesOf(heads, hash), at, hash);
}

/** What takes the node at a place of one level to the root over all of them, from below; see `rootOfNodes`. */
export function pathAmongNodes(nodes: readonly string[], place: number, hash: HashText): MerkleStep[] {
  const path: MerkleStep[] = [];
  let at = place;
  for (const level of levelsFrom(nodes, hash)) {
    const neighbour = level[at ^ 1];
    if (neighbour !== undefined) path.push({ side: at % 2 === 0 ? 'right' : 'left', hash: neighbour });
    at = at >> 1;
  }
  return path;
}

/** A claim that a member's chain ended so when the root was made. */
export type MerkleClaim = {
  readonly head: ChainHead;
  readonly path: readonly MerkleStep[];
  readonly root: string;
};

/** Whether the path takes the chain head to the root. */
export function verifyPath({ head, path, root }: MerkleClaim, hash: HashText): boolean {
  const reached = path.reduce(
    (below, step) => (step.side === 'left' ? node(step.hash, below, hash) : node(below, step.hash, hash)),
    leaf(head, hash),
  );
  return reached === root;
}

/** The hash of one chain head: of `leaf`, the member id and the head, joined by line feeds. */
function leaf({ memberId, chainHead }: ChainHead, hash: HashText): string {
  return hash(`leaf\n${memberId}\n${chainHead}`);
}

/** The hash of two neighbours: of `node`, the left and the right hash, joined by line feeds. */
function node(left: string, right: string, hash: HashText): string {
  return hash(`node\n${left}\n${right}`);
}

function leavesOf(heads: readonly ChainHead[], hash: HashText): string[] {
  return sorted(heads).map((head) => leaf(head, hash));
}

/** Every level of the tree from these nodes up, the root alone in the last; none for no nodes. */
function levelsFrom(nodes: readonly string[], hash: HashText): (readonly string[])[] {
  if (nodes.length === 0) return [];
  const levels = [nodes];
  let level = nodes;
  while (level.length > 1) {
    level = pairUp(level, hash);
    levels.push(level);
  }
  return levels;
}

function pairUp(level: readonly string[], hash: HashText): string[] {
  const above: string[] = [];
  let left: string | undefined;
  for (const one of level) {
    if (left === undefined) left = one;
    else {
      above.push(node(left, one, hash));
      left = undefined;
    }
  }
  return left === undefined ? above : [...above, left];
}

function sorted(heads: readonly ChainHead[]): ChainHead[] {
  const inOrder = heads.toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1));
  for (const [at, head] of inOrder.entries()) {
    invariant(head.memberId !== inOrder[at - 1]?.memberId, `member ${head.memberId} has two chain heads`);
  }
  return inOrder;
}
