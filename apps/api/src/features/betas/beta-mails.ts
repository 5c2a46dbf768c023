import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import { findRecipients } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import type { StoredBeta } from './beta.entity.ts';

interface Sentences {
  readonly seat: {
    readonly subject: (title: string) => string;
    readonly yours: (title: string) => string;
    readonly commitment: (words: string) => string;
    readonly wayOut: string;
  };
  readonly removal: {
    readonly subject: (title: string) => string;
    readonly over: (title: string) => string;
    readonly reason: (words: string) => string;
  };
  readonly open: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    seat: {
      subject: (title) => `You are in: ${title}`,
      yours: (title) => `A seat became free in “${title}”, and it is yours: you are in.`,
      commitment: (words) => `What we ask of you: ${words}`,
      wayOut: 'If it no longer suits you, leave it there and the next in line moves up.',
    },
    removal: {
      subject: (title) => `About your place in ${title}`,
      over: (title) => `You are no longer part of “${title}”.`,
      reason: (words) => `The team says: ${words}`,
    },
    open: 'Open the beta',
  },
  de: {
    seat: {
      subject: (title) => `Sie sind dabei: ${title}`,
      yours: (title) => `In „${title}“ ist ein Platz frei geworden, und er gehört Ihnen: Sie sind dabei.`,
      commitment: (words) => `Worum wir Sie bitten: ${words}`,
      wayOut:
        'Wenn es für Sie nicht mehr passt, verlassen Sie die Beta dort. Dann rückt jemand von der Warteliste nach.',
    },
    removal: {
      subject: (title) => `Zu Ihrem Platz in ${title}`,
      over: (title) => `Sie nehmen nicht mehr an „${title}“ teil.`,
      reason: (words) => `Das Team schreibt dazu: ${words}`,
    },
    open: 'Beta öffnen',
  },
};

/** Tells champions that they are in, each by a mail of their own in the caller's transaction. */
export function mailSeats(scope: Scope, beta: StoredBeta, memberIds: readonly string[]): Promise<void> {
  return mailEach(scope, { beta, memberIds }, ({ seat }) => ({
    subject: seat.subject(beta.title),
    lines: [seat.yours(beta.title), ...(beta.commitment ? [seat.commitment(beta.commitment)] : []), seat.wayOut],
  }));
}

/** Who was taken out, and the words of staff about it. */
export interface Removal {
  readonly memberId: string;
  readonly reason: string;
}

/** Tells a champion that they were taken out of a beta or off its waitlist, and why. */
export function mailRemoval(scope: Scope, beta: StoredBeta, { memberId, reason }: Removal): Promise<void> {
  return mailEach(scope, { beta, memberIds: [memberId] }, ({ removal }) => ({
    subject: removal.subject(beta.title),
    lines: [removal.over(beta.title), removal.reason(reason)],
  }));
}

interface Audience {
  readonly beta: StoredBeta;
  readonly memberIds: readonly string[];
}

async function mailEach(
  scope: Scope,
  { beta, memberIds }: Audience,
  write: (sentences: Sentences) => { readonly subject: string; readonly lines: readonly string[] },
): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const href = `${scope.deps.publicUrl}/w/${face.slug}/betas/${beta.id}`;
  for (const { name, email: to, language } of await findRecipients(scope, memberIds)) {
    const reader = readerOf(face, language);
    const sentences = SENTENCES[reader.language];
    const { subject, lines } = write(sentences);
    const paragraphs = [greeting(reader, name), ...lines];
    await queueMail(scope, letter({ to, reader, subject, paragraphs, links: [{ href, words: sentences.open }] }));
  }
}
