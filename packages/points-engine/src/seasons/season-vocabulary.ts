/** A season is planned, runs, has ended, and is closed when its boards are frozen in the night after. */
export const seasonStates = ['planned', 'running', 'ended', 'closed'] as const;
export type SeasonState = (typeof seasonStates)[number];
