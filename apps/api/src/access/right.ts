import type { Role } from '@rostra/points-engine/vocabulary';

/**
 * How far a role reaches with one procedure: everything in the workspace, what concerns the caller alone, the accounts the caller looks after, or the
 * requests the caller filed.
 */
export const reaches = ['workspace', 'own', 'own-account', 'own-request'] as const;
export type Reach = (typeof reaches)[number];

/** Where a call may come from: a page of ours with its cookie, or a frame on somebody else's page with a bearer of ten minutes. */
export const callSurfaces = ['top-level', 'embed'] as const;
export type CallSurface = (typeof callSurfaces)[number];

/** Who may call one procedure or edge, from where, and how far it reaches for them. Whoever is not named is refused. */
export interface Right {
  /** `anybody` asks for no session at all; otherwise each role that is let in, with its reach. */
  readonly who: 'anybody' | Readonly<Partial<Record<Role, Reach>>>;
  readonly surfaces: readonly CallSurface[];
  /** What a reader of the table should know beside it: fields that are left out, secrets that are shown once. */
  readonly note?: string;
}

/** Rows of the table: the path of a procedure (`challenges.publish`) or an edge (`POST /images`), and its right. */
export type Rights = Readonly<Record<string, Right>>;

/** No session is asked for; what is told is public, or the call proves itself by a secret in its input. */
export const forAnybody: Right = { who: 'anybody', surfaces: callSurfaces };

/** Whoever is signed in, about themselves. */
export const forSignedIn: Right = {
  who: { champion: 'own', sales: 'own', csm: 'own', manager: 'own', admin: 'own' },
  surfaces: callSurfaces,
};

/** Champions: what they do counts for themselves, and what they read concerns them. */
export const forChampion: Right = { who: { champion: 'own' }, surfaces: callSurfaces };

/** Champions: what the workspace offers or shows to all of them. */
export const forAllChampions: Right = { who: { champion: 'workspace' }, surfaces: callSurfaces };

/** Those who run the program: managers and administrators. Staff work at top level only. */
export const forProgram: Right = { who: { manager: 'workspace', admin: 'workspace' }, surfaces: ['top-level'] };

/** Those who run the program, and customer success managers for the accounts they look after. */
export const forProgramAndOwners: Right = {
  who: { csm: 'own-account', manager: 'workspace', admin: 'workspace' },
  surfaces: ['top-level'],
};

/** Administrators: connections, keys, roles, the audit log. */
export const forAdmins: Right = { who: { admin: 'workspace' }, surfaces: ['top-level'] };
