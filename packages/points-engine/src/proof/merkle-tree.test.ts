import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvariantError } from '../kernel/invariant.ts';
import { type ChainHead, merklePath, merkleRoot, pathAmongNodes, rootOfNodes, verifyPath } from './merkle-tree.ts';

/** Spells the tree out instead of digesting it: no two texts share a hash, and a test can read the shape of the tree. */
function spell(text: string): string {
  return `(${text.replaceAll('\n', ' ')})`;
}

function heads(count: number): ChainHead[] {
  return Array.from({ length: count }, (_, at) => ({ memberId: `m${at}`, chainHead: `h${at}` }));
}

const someHeads = fc.uniqueArray(fc.record({ memberId: fc.uuid(), chainHead: fc.stringMatching(/^[0-9a-f]{64}$/) }), {
  minLength: 1,
  maxLength: 40,
  selector: ({ memberId }) => memberId,
});

test('pairs neighbours in the order of member ids and lets a last one alone go up as it is', () => {
  const [leaf0, leaf1, leaf2] = ['(leaf m0 h0)', '(leaf m1 h1)', '(leaf m2 h2)'];
  expect(merkleRoot(heads(1), spell)).toBe(leaf0);
  expect(merkleRoot(heads(2), spell)).toBe(`(node ${leaf0} ${leaf1})`);
  expect(merkleRoot(heads(3).toReversed(), spell)).toBe(`(node (node ${leaf0} ${leaf1}) ${leaf2})`);
  expect(merkleRoot([], spell)).toBe('(empty)');
});

test('the path of a member names what stands beside it up to the root', () => {
  expect(merklePath(heads(3), 'm0', spell)).toEqual([
    { side: 'right', hash: '(leaf m1 h1)' },
    { side: 'right', hash: '(leaf m2 h2)' },
  ]);
  expect(merklePath(heads(3), 'm2', spell)).toEqual([{ side: 'left', hash: '(node (leaf m0 h0) (leaf m1 h1))' }]);
  expect(merklePath(heads(1), 'm0', spell)).toEqual([]);
  expect(merklePath(heads(3), 'm3', spell)).toBeNull();
});

test('every chain head is taken to the root by its path, in whatever order the heads were read', () => {
  fc.assert(
    fc.property(someHeads, fc.nat(), (all, pick) => {
      const root = merkleRoot(all, spell);
      expect(merkleRoot(all.toReversed(), spell)).toBe(root);
      for (const head of all) {
        const path = merklePath(all, head.memberId, spell);
        expect(path && verifyPath({ head, path, root }, spell)).toBe(true);
        expect(path?.length).toBeLessThanOrEqual(Math.ceil(Math.log2(all.length)));
      }
      const one = all[pick % all.length];
      expect(one && merklePath(all, one.memberId, spell)).not.toBeNull();
    }),
  );
});

test('made block by block it is the same tree', () => {
  fc.assert(
    fc.property(someHeads, fc.constantFrom(1, 2, 4, 8), (all, size) => {
      const inOrder = all.toSorted((one, other) => (one.memberId < other.memberId ? -1 : 1));
      const blocks = Array.from({ length: Math.ceil(inOrder.length / size) }, (_, at) =>
        inOrder.slice(at * size, (at + 1) * size),
      );
      const nodes = blocks.map((block) => merkleRoot(block, spell));
      expect(rootOfNodes(nodes, spell)).toBe(merkleRoot(all, spell));
      for (const [place, block] of blocks.entries()) {
        for (const { memberId } of block) {
          const path = [...(merklePath(block, memberId, spell) ?? []), ...pathAmongNodes(nodes, place, spell)];
          expect(path).toEqual(merklePath(all, memberId, spell));
        }
      }
    }),
  );
});

test('no other head, member, path or root passes', () => {
  fc.assert(
    fc.property(someHeads, fc.nat(), fc.stringMatching(/^[0-9a-f]{64}$/), (all, pick, other) => {
      const head = all[pick % all.length] ?? { memberId: '', chainHead: '' };
      fc.pre(head.chainHead !== other);
      const root = merkleRoot(all, spell);
      const path = merklePath(all, head.memberId, spell) ?? [];
      expect(verifyPath({ head: { ...head, chainHead: other }, path, root }, spell)).toBe(false);
      expect(verifyPath({ head: { ...head, memberId: `${head.memberId}x` }, path, root }, spell)).toBe(false);
      expect(verifyPath({ head, path, root: other }, spell)).toBe(false);
      expect(verifyPath({ head, path: [...path, { side: 'left', hash: other }], root }, spell)).toBe(false);
      for (const [at, step] of path.entries()) {
        const turned = path.with(at, { ...step, side: step.side === 'left' ? 'right' : 'left' });
        expect(verifyPath({ head, path: turned, root }, spell)).toBe(false);
        expect(verifyPath({ head, path: path.with(at, { ...step, hash: other }), root }, spell)).toBe(false);
        expect(verifyPath({ head, path: path.toSpliced(at, 1), root }, spell)).toBe(false);
      }
    }),
  );
});

test('a changed, added or left out head changes the root', () => {
  fc.assert(
    fc.property(someHeads, fc.nat(), (all, pick) => {
      const root = merkleRoot(all, spell);
      const at = pick % all.length;
      const changed = all.map((head, index) => (index === at ? { ...head, chainHead: `${head.chainHead}0` } : head));
      expect(merkleRoot(changed, spell)).not.toBe(root);
      expect(merkleRoot(all.toSpliced(at, 1), spell)).not.toBe(root);
      expect(merkleRoot([...all, { memberId: 'another', chainHead: '' }], spell)).not.toBe(root);
    }),
  );
});

test('throws for a member with two chain heads', () => {
  expect(() => merkleRoot([...heads(2), ...heads(1)], spell)).toThrow(InvariantError);
});
