import type { ArchiveEntry } from './archive-entry.ts';
import { writeZip } from './write-zip.ts';

/** The same as a whole in memory, for an archive that is known to be small. */
export async function zipToBytes(entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await writeZip(entries, new WritableStream({ write: (piece) => void pieces.push(piece) }));
  return Buffer.concat(pieces);
}
