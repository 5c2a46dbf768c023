import {
  callSurfaces,
  forAdmins,
  forAnybody,
  forChampion,
  forProgram,
  forProgramAndOwners,
  type Rights,
} from './right.ts';

/** Addresses beside the procedures: files in and out, and what is for everybody. */
export const edgeRights = {
  'POST /uploads/images': forChampion,
  'GET /uploads/images/:uploadId': {
    who: { champion: 'own', manager: 'workspace', admin: 'workspace' },
    surfaces: callSurfaces,
    note: 'Staff see a picture once it was sent for moderation.',
  },
  'POST /uploads/imports': forProgram,
  'GET /uploads/imports/:importId/invalid-rows.csv': forProgram,
  'GET /statements/own/:format': forChampion,
  'GET /statements/:memberId/:format': forProgramAndOwners,
  'GET /points-office/months.csv': forProgram,
  'GET /audit-log/:format': { ...forAdmins, note: 'That it was taken is an entry of the log.' },
  'GET /archives/:archiveId': {
    who: { champion: 'own', admin: 'workspace' },
    surfaces: callSurfaces,
    note: 'Everything about one champion. That it was taken is an entry of the audit log. In a frame it asks for a sign-in of the last ten minutes.',
  },
  'POST /embed/:workspace/codes': {
    ...forAnybody,
    note: 'Asks for a workspace key as bearer, from server to server; gives a one-time code of a minute.',
  },
  'POST /signals/:workspace': {
    ...forAnybody,
    note: 'Asks for a workspace key as bearer, from server to server; tells what happened elsewhere.',
  },
  'POST /embed/exchange': { ...forAnybody, note: 'Asks for a proof that the host signed; gives a champion’s session.' },
  'POST /logos': forAdmins,
  'GET /workspace-exports/:exportId': {
    ...forAdmins,
    note: 'Everything the workspace holds. Asks for a sign-in of the last ten minutes; that it was taken is an entry of the audit log.',
  },
  'GET /w/:workspace/logo/:logo': { ...forAnybody, note: 'A workspace’s logo stands on its sign-in page.' },
  'GET /w/:workspace/audit-heads.json': { ...forAnybody, note: 'Published heads of the audit chain: hashes alone.' },
  'GET /oidc/:workspace/:audience/start': { ...forAnybody, note: 'Leads to the workspace’s identity provider.' },
  'GET /oidc/:workspace/:audience/callback': {
    ...forAnybody,
    note: 'Asks for a state that is good once in one browser, and for a code of the provider.',
  },
  'GET /w/:workspace/roots.json': { ...forAnybody, note: 'Published roots of the ledger: hashes alone.' },
} satisfies Rights;
