import { languageOf, type PortalLanguage } from '@rostra/shared/workspace/portal-language';
import { type Reader, readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { getMember } from './get-member.ts';

/** Who reads, and what page they come from. */
export interface ReaderAsked {
  readonly memberId: string | null;
  /** The language of the page; it counts more than the member's own, so that a file speaks like the page it was fetched from. */
  readonly pageLanguage?: PortalLanguage | undefined;
}

/**
 * How somebody reads a file that is made for them.
 *
 * @throws AppError `not-found` for a member that the call does not reach
 */
export async function getReader(scope: Scope, { memberId, pageLanguage }: ReaderAsked): Promise<Reader> {
  const face = await getWorkspaceFace(scope);
  const isOn = pageLanguage && face.locales.some((locale) => languageOf(locale) === pageLanguage);
  if (isOn || !memberId) return readerOf(face, pageLanguage);
  return readerOf(face, (await getMember(scope, memberId)).language);
}
