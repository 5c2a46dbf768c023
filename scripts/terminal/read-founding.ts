import { z } from 'zod';
import type { Founding } from '../../apps/api/src/cli/found-workspace.ts';
import { workspaceNameSchema } from '../../packages/shared/src/branding/save-branding.contract.ts';
import { timeZoneSchema } from '../../packages/shared/src/workspace/time-zone.schema.ts';
import { workspaceSlugSchema } from '../../packages/shared/src/workspace/workspace-slug.schema.ts';
import { Refusal } from '../starting/refusal.ts';

/** Options of `workspace create`, as the terminal gives them. */
export type FoundingOptions = Readonly<Partial<Record<'slug' | 'name' | 'admin' | 'admin-name' | 'time-zone', string>>>;

const fields = [
  { option: 'slug', schema: workspaceSlugSchema, wish: 'lower-case letters, digits and hyphens, 2 to 40 of them' },
  { option: 'name', schema: workspaceNameSchema, wish: 'what the program is called, at most 60 characters' },
  { option: 'admin', schema: z.email(), wish: 'the e-mail address of the first administrator' },
  { option: 'time-zone', schema: timeZoneSchema, wish: 'an IANA zone such as Europe/Berlin' },
] as const;

/**
 * Reads what to found.
 *
 * @throws Refusal that names every option that is missing or wrong, and what it should be
 */
export function readFounding(options: FoundingOptions): Founding {
  const given = { 'time-zone': 'UTC', ...options };
  const wrong = fields.filter(({ option, schema }) => !schema.safeParse(given[option]).success);
  if (wrong.length > 0) {
    throw new Refusal(
      wrong
        .map(({ option, wish }) => `--${option} ${given[option] ? 'cannot be used' : 'is missing'}: ${wish}.`)
        .join('\n'),
    );
  }
  const { slug = '', name = '', admin = '' } = given;
  const adminEmail = admin.toLowerCase();
  const adminName = given['admin-name']?.trim() || nameIn(adminEmail);
  return { slug, name: name.trim(), adminEmail, adminName, timeZone: given['time-zone'] };
}

/** A name until the person gives one: “Ana Ruiz” of ana.ruiz@acme.example. */
function nameIn(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}
