import type { Scope } from '../../db/workspace-scope.ts';
import { escapeHtml, queueMail } from '../mail/index.ts';
import { findRecipients, type Recipient } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import type { StoredBeta } from './beta.entity.ts';

/** Tells champions that they are in, each by a mail of their own in the caller's transaction. */
export async function mailSeats(scope: Scope, beta: StoredBeta, memberIds: readonly string[]): Promise<void> {
  const link = await linkTo(scope, beta);
  for (const recipient of await findRecipients(scope, memberIds)) {
    const lines = [
      `A seat became free in “${beta.title}”, and it is yours: you are in.`,
      ...(beta.commitment ? [`What we ask of you: ${beta.commitment}`] : []),
      'If it no longer suits you, leave it there and the next in line moves up.',
    ];
    await mail(scope, recipient, { subject: `You are in: ${beta.title}`, lines, link });
  }
}

/** Who was taken out, and the words of staff about it. */
export interface Removal {
  readonly memberId: string;
  readonly reason: string;
}

/** Tells a champion that they were taken out of a beta or off its waitlist, and why. */
export async function mailRemoval(scope: Scope, beta: StoredBeta, removal: Removal): Promise<void> {
  const { memberId, reason } = removal;
  const link = await linkTo(scope, beta);
  for (const recipient of await findRecipients(scope, [memberId])) {
    const lines = [`You are no longer part of “${beta.title}”.`, `The team says: ${reason}`];
    await mail(scope, recipient, { subject: `About your place in ${beta.title}`, lines, link });
  }
}

async function linkTo(scope: Scope, beta: StoredBeta): Promise<string> {
  const { slug } = await getWorkspaceFace(scope);
  return `${scope.deps.publicUrl}/w/${slug}/betas/${beta.id}`;
}

interface Letter {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly link: string;
}

function mail(scope: Scope, { name, email }: Recipient, { subject, lines, link }: Letter): Promise<void> {
  const paragraphs = [`Hello ${name},`, ...lines];
  const html = paragraphs.map((line) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`).join('\n');
  return queueMail(scope, {
    toAddress: email,
    subject,
    text: `${[...paragraphs, link].join('\n\n')}\n`,
    html: `${html}\n<p><a href="${escapeHtml(link)}">Open the beta</a></p>\n`,
  });
}
