import { forSignedIn, type Right, type Rights } from '../right.ts';

const atTopLevel: Right = { ...forSignedIn, surfaces: ['top-level'] };

/** Where somebody is signed in. A frame neither shows nor ends what happens elsewhere. */
export const sessionsRights = {
  'sessions.list': atTopLevel,
  'sessions.end': atTopLevel,
  'sessions.endOthers': atTopLevel,
} satisfies Rights;
