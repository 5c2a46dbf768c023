import type { Workspace } from './workspace.entity.ts';

/** Where a workspace's logo is, at our own origin; null while there is none. A new logo has a new address, so that it may be kept for long. */
export function logoPath({ slug, logoId }: Pick<Workspace, 'slug' | 'logoId'>): string | null {
  return logoId ? `/w/${slug}/logo/${logoId}.png` : null;
}
