/** Boards of a season: every champion, the champions of one segment, and accounts by the sum of their champions. */
export const boardKinds = ['all', 'segment', 'accounts'] as const;
export type BoardKind = (typeof boardKinds)[number];
