import { i18n } from '@lingui/core';
import { languageOf } from '@rostra/shared/workspace/portal-language';
import { useMutation } from '@tanstack/react-query';
import { refusalSentence } from '../../../lib/error-messages.ts';
import { readDetails } from '../../../lib/wire-error.ts';
import { useSurface } from '../../../lib/surface.tsx';
import type { StatementOwner } from '../statement-owner.ts';
import type { StatementSearch } from '../statement-search.ts';

/** In which form: to print, for a spreadsheet, with the proof. */
export type StatementFormat = 'pdf' | 'csv' | 'json';

/** Which statement, in which form. A proof is always whole. */
export interface WantedStatement extends Pick<StatementSearch, 'kind' | 'from' | 'to' | 'about' | 'text'> {
  readonly owner: StatementOwner;
  readonly format: StatementFormat;
}

/** A file as it came: its bytes, and the name the server gave it. */
export interface FetchedFile {
  readonly name: string;
  readonly bytes: Blob;
}

/** A file that did not come; the message is a sentence for the person. */
export class DownloadFailure extends Error {}

/** Fetches a statement as a file with the session of the surface: a frame has no cookie, so a plain link would not do. */
export function useFetchStatement() {
  const { send } = useSurface();
  return useMutation({
    retry: false,
    mutationFn: async (wanted: WantedStatement): Promise<FetchedFile> => {
      const answer = await send(addressOf(wanted));
      if (!answer.ok) throw new DownloadFailure(refusalOf(await answer.json().catch(() => null)));
      const named = /filename="?([^";]+)"?/.exec(answer.headers.get('content-disposition') ?? '');
      return { name: named?.[1] ?? `points.${wanted.format}`, bytes: await answer.blob() };
    },
  });
}

function addressOf({ owner, format, kind, from, to, about, text }: WantedStatement): string {
  const path = `/statements/${owner.kind === 'own' ? 'own' : owner.memberId}/${format}`;
  // The file speaks like the page.
  const language = languageOf(i18n.locale) ?? undefined;
  const asked = Object.entries({ kind, from, to, about, search: text, language });
  const told = asked.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return format === 'json' ? path : `${path}?${new URLSearchParams(told).toString()}`;
}

function refusalOf(body: unknown): string {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  return refusalSentence(typeof error.code === 'string' ? error.code : 'internal', readDetails(error.details));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
