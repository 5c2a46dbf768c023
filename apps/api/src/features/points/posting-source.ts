import type { PostingSubject } from '@rostra/shared/points/statement-line.schema';
import type { Scope } from '../../db/workspace-scope.ts';

/**
 * Names the sources of postings of one type, by source id; what is gone is left out. The ledger knows only ids, and the features that know
 * the names already know the ledger, so they are handed in where everything is put together (see router.ts).
 */
export type DescribeSources = (
  scope: Scope,
  sourceIds: readonly string[],
) => Promise<ReadonlyMap<string, PostingSubject>>;

/** Who names the sources of each type. */
export type SourceDescribers = Readonly<Record<string, DescribeSources>>;

/** The sources of one type that are a member's and whose names hold some text, as ids; `pattern` as for `ilike`. */
export type FindSources = (scope: Scope, memberId: string, pattern: string) => Promise<readonly string[]>;

/** Who finds the sources of each type by name. */
export type SourceFinders = Readonly<Record<string, FindSources>>;

/** What names sources and finds them by name. */
export interface SourceNames {
  readonly describers: SourceDescribers;
  readonly finders: SourceFinders;
}

/** What a posting is about, as the ledger has it. */
export interface SourcedPosting {
  readonly sourceType: string;
  readonly sourceId: string;
}

/** The subject of each posting, by one query per type of source. */
export async function describePostings(
  scope: Scope,
  describers: SourceDescribers,
  postings: readonly SourcedPosting[],
): Promise<(posting: SourcedPosting) => PostingSubject | null> {
  const found = new Map<string, ReadonlyMap<string, PostingSubject>>();
  for (const [type, describe] of Object.entries(describers)) {
    const ids = [...new Set(postings.filter(({ sourceType }) => sourceType === type).map(({ sourceId }) => sourceId))];
    if (ids.length > 0) found.set(type, await describe(scope, ids));
  }
  return ({ sourceType, sourceId }) => found.get(sourceType)?.get(sourceId) ?? null;
}
