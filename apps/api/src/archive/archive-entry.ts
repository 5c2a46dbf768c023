/** One file of an archive. */
export interface ArchiveEntry {
  /** With forward slashes: `points/statement.csv`. */
  readonly path: string;
  readonly changedAt: Date;
  /** A text is written as UTF-8. What comes piece by piece is never held as a whole. */
  readonly content: string | Uint8Array | AsyncIterable<string | Uint8Array>;
}
