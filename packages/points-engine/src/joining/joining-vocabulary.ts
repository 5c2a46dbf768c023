/** Who may join a workspace without being invited or imported. */
export const joiningWays = ['link-only', 'domain-of-account', 'approval'] as const;
export type JoiningWay = (typeof joiningWays)[number];

/** A wish to join that staff answer once. */
export const joinRequestStates = ['waiting', 'approved', 'declined'] as const;
export type JoinRequestState = (typeof joinRequestStates)[number];

/** The two kinds of people who sign in, each with ways of their own. */
export const signInAudiences = ['champion', 'staff'] as const;
export type SignInAudience = (typeof signInAudiences)[number];
