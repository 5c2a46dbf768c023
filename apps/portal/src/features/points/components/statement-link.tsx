import type { ReactNode } from 'react';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { StatementOwner } from '../statement-owner.ts';
import type { StatementSearch } from '../statement-search.ts';

/** Where the lines begin on their page. */
export const statementId = 'statement';

/** What `StatementLink` takes. */
export interface StatementLinkProps {
  readonly workspace: string;
  readonly owner: StatementOwner;
  /** Which lines, or which one's "why". */
  readonly search: StatementSearch;
  /** Among soft words, which it should not outshine. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** The way from a figure to the lines it is made of, on one's own statement or on a member's. It stands on that page itself, which keeps its place. */
export function StatementLink({ workspace, owner, search, isQuiet, children }: StatementLinkProps) {
  // The lines it narrows to may stand far below the figure; a reason comes into sight by itself.
  const hash = search.kind && !search.why ? statementId : undefined;
  if (owner.kind === 'own') {
    return (
      <TextLink
        to="/w/$workspace/points"
        params={{ workspace }}
        search={search}
        hash={hash}
        isQuiet={isQuiet}
        resetScroll={false}
      >
        {children}
      </TextLink>
    );
  }
  const { memberId } = owner;
  return (
    <TextLink
      to="/w/$workspace/staff/champions/$memberId/points"
      params={{ workspace, memberId }}
      search={search}
      hash={hash}
      isQuiet={isQuiet}
      resetScroll={false}
    >
      {children}
    </TextLink>
  );
}
