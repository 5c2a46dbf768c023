import { forAdmins, type Rights } from '../right.ts';

const RECENT = 'Asks for a sign-in of the last ten minutes.';

/** Where and how the portal may be embedded. */
export const embedRights = {
  'embed.settings': forAdmins,
  'embed.switch': { ...forAdmins, note: `To turn it on: ${RECENT}` },
  'embed.addOrigin': { ...forAdmins, note: RECENT },
  'embed.removeOrigin': forAdmins,
  'embed.setProvisioning': { ...forAdmins, note: `To let everybody in: ${RECENT}` },
  'embed.createKey': { ...forAdmins, note: `${RECENT} The secret is shown once, to whoever made the key.` },
  'embed.issuePopupCode': {
    who: { champion: 'own' },
    surfaces: ['top-level'],
    note: 'A code of 30 s for the frame that opened the window.',
  },
  'embed.openPreview': {
    ...forAdmins,
    note: 'A code of 30 s for a frame on the settings page, which sees what a sample champion sees and changes nothing.',
  },
  'embed.uploadKey': { ...forAdmins, note: RECENT },
  'embed.checkProof': forAdmins,
  'embed.createAccessKey': { ...forAdmins, note: `${RECENT} The workspace key is shown once, to whoever made it.` },
  'embed.revokeKey': forAdmins,
} satisfies Rights;
