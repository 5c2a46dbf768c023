import { forAdmins, type Rights } from '../right.ts';

/** Where and how the portal may be embedded. */
export const embedRights = {
  'embed.settings': forAdmins,
  'embed.switch': forAdmins,
  'embed.addOrigin': forAdmins,
  'embed.removeOrigin': forAdmins,
  'embed.setProvisioning': forAdmins,
  'embed.createKey': { ...forAdmins, note: 'The secret is shown once, to whoever made the key.' },
  'embed.uploadKey': forAdmins,
  'embed.checkProof': forAdmins,
  'embed.createAccessKey': { ...forAdmins, note: 'The workspace key is shown once, to whoever made it.' },
  'embed.revokeKey': forAdmins,
} satisfies Rights;
