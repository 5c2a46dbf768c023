import type { DataArchiveView } from '@rostra/shared/privacy/data-archive.schema';
import type { ErasureRequestView } from '@rostra/shared/privacy/erasure-request.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { StoredDataArchive } from './data-archive.entity.ts';
import type { StoredErasureRequest } from './erasure-request.entity.ts';

/** An archive as it travels; its bytes are fetched apart. */
export function toArchive(stored: Omit<StoredDataArchive, 'bytes' | 'member'>): DataArchiveView {
  const { id, state, partsDone, partsTotal, askedAt, finishedAt, expiresAt, sizeBytes } = stored;
  return {
    id,
    state,
    partsDone,
    partsTotal,
    askedAt: wireInstant(askedAt),
    finishedAt: wireInstant(finishedAt),
    expiresAt: wireInstant(expiresAt),
    sizeBytes: sizeBytes ?? null,
  };
}

/** A request as the person sees it. */
export function toErasure({ id, state, askedAt, dueAt }: StoredErasureRequest): ErasureRequestView {
  return { id, state, askedAt: wireInstant(askedAt), dueAt: wireInstant(dueAt) };
}
