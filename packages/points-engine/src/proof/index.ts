export { merklePath, merkleRoot, pathAmongNodes, rootOfNodes, verifyPath } from './merkle-tree.ts';
export type { ChainHead, HashText, MerkleClaim, MerkleStep } from './merkle-tree.ts';
