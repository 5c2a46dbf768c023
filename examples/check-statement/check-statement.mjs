// Checks the proof file of a statement: node check-statement.mjs <proof.json> [<roots.json or its address>]
// It shares nothing with the program that made the file. What the file has to be is told in docs/statement-proof.md.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const COVERED =
  'postingId kind sourceType sourceId sourcePart rule occurredAt recordedAt memberId sequence bucket amount balanceAfter';
const [file = 'proof.json', rootsAt] = process.argv.slice(2);
const sha256 = (...parts) => createHash('sha256').update(parts.join('\n')).digest('hex');
const it = JSON.parse(await readFile(file, 'utf8'));
assert.equal(it.format, 'rostra-statement/1', 'This format is unknown');

// 1. Every entry is linked to the one before it, none is missing, and every bucket adds up and is never negative.
const sums = { status: 0, available: 0, held: 0, spent: 0, expired: 0, owed: 0 };
const hashes = [''];
for (const entry of it.entries) {
  const nth = hashes.length;
  const covered = COVERED.split(' ').map((field) => ({ ...entry, memberId: it.member.id })[field]);
  assert.equal(entry.sequence, nth, `Entry ${nth} is missing`);
  assert.equal(sha256(hashes.at(-1), ...covered), entry.hash, `Entry ${nth} is not what its hash was made of`);
  sums[entry.bucket] += entry.amount;
  assert.equal(sums[entry.bucket], entry.balanceAfter, `${entry.bucket} after entry ${nth} does not add up`);
  assert(entry.balanceAfter >= 0, `${entry.bucket} after entry ${nth} is negative`);
  hashes.push(entry.hash);
}
assert.equal(it.entries.length, it.sequence, 'The end is missing');
console.log(`ok  ${it.entries.length} entries, each linked to the one before`);

// 2. The balance is what the entries add up to.
assert.deepEqual(it.balance, sums, 'The balance is not what the entries add up to');
console.log(`ok  ${sums.available} points to spend, ${sums.status} status points ever`);

// 3. The chain is under the root of a night.
if (!it.proof) {
  console.log('--  No root covers this statement yet: it is younger than a night');
  process.exit();
}
const { night, root, sequence, chainHead, path } = it.proof;
assert.equal(hashes[sequence], chainHead, `Entry ${sequence} is not the one that the night of ${night} covered`);
const reached = path.reduce(
  (below, { side, hash }) => (side === 'left' ? sha256('node', hash, below) : sha256('node', below, hash)),
  sha256('leaf', it.member.id, chainHead),
);
assert.equal(reached, root, `The path does not lead to the root of ${night}`);
console.log(`ok  entries 1 to ${sequence} are under the root of ${night}`);

// 4. That root is the one that was published; without a list of roots, compare it yourself.
if (!rootsAt) {
  console.log(`--  Compare with ${it.roots}:\n    ${night} ${root}`);
  process.exit();
}
const published = rootsAt.startsWith('http') ? await (await fetch(rootsAt)).text() : await readFile(rootsAt, 'utf8');
const known = JSON.parse(published).roots.find((one) => one.night === night);
assert.equal(known?.root, root, `Another root, or none, was published for ${night}`);
console.log(`ok  that root was published for ${night}`);
