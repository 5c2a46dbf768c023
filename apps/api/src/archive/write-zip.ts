import { configure, ZipWriter } from '@zip.js/zip.js';
import type { ArchiveEntry } from './archive-entry.ts';

// The archive is written where its job runs; a worker would only copy every piece once more.
configure({ useWebWorkers: false });

/**
 * Writes files into one zip archive, one after the other, as they come. Holds no more than a piece of one file at a time; beyond 4 GB it goes over to
 * the long form of the format by itself.
 *
 * @param sink takes the bytes of the archive; closed when it is complete, aborted when an entry fails
 * @returns how many bytes were written
 */
export async function writeZip(
  entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
  sink: WritableStream<Uint8Array>,
): Promise<number> {
  const out = sink.getWriter();
  let size = 0;
  const counted = new WritableStream<Uint8Array>({
    async write(piece) {
      size += piece.length;
      await out.write(piece);
    },
  });
  try {
    const zip = new ZipWriter(counted, { extendedTimestamp: false });
    for await (const { path, changedAt, content } of entries) {
      await zip.add(path, streamOf(piecesOf(content)), { lastModDate: changedAt });
    }
    await zip.close();
    await out.close();
    return size;
  } catch (fault) {
    await out.abort(fault);
    throw fault;
  }
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(piece.value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* piecesOf(content: ArchiveEntry['content']): AsyncGenerator<Uint8Array> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for await (const piece of pieces) yield typeof piece === 'string' ? encode(piece) : piece;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
