import { forAdmins, type Rights } from '../right.ts';

/** Where and how the portal may be embedded. */
export const embedRights = {
  'embed.settings': forAdmins,
  'embed.switch': forAdmins,
  'embed.addOrigin': forAdmins,
  'embed.removeOrigin': forAdmins,
  'embed.setProvisioning': forAdmins,
  'embed.createKey': { ...forAdmins, note: 'The secret is shown once, to whoever made the key.' },
  'embed.issuePopupCode': {
    who: { champion: 'own' },
    surfaces: ['top-level'],
    note: 'A code of 30 s for the frame that opened the window.',
  },
  'embed.openPreview': {
    ...forAdmins,
    note: 'A code of 30 s for a frame on the settings page, which sees what a sample champion sees and changes nothing.',
  },
  'embed.uploadKey': forAdmins,
  'embed.checkProof': forAdmins,
  'embed.createAccessKey': { ...forAdmins, note: 'The workspace key is shown once, to whoever made it.' },
  'embed.revokeKey': forAdmins,
} satisfies Rights;
