import { createTransport } from 'nodemailer';
import type { Env } from '../../config/env.ts';

/** One mail as a server is given it. */
export interface OutgoingMail {
  readonly to: string;
  /** Whose name it comes in, before the installation's own address. */
  readonly fromName: string;
  /** Where answers go; null: to the address it comes from. */
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** Hands one mail to a mail server. */
export interface MailTransport {
  deliver(mail: OutgoingMail): Promise<void>;
}

/**
 * SMTP when a server is configured; null means that mails are kept for the mailbox page of the development server. Mails come from the installation's
 * own address, which its domain vouches for: one that a workspace typed would fail the checks of every receiver.
 */
export function smtpTransport(env: Pick<Env, 'smtpUrl' | 'mailFrom'>): MailTransport | null {
  if (!env.smtpUrl) return null;
  const smtp = createTransport(env.smtpUrl);
  const address = mailAddressOf(env.mailFrom);
  return {
    async deliver({ fromName, replyTo, ...mail }) {
      await smtp.sendMail({ from: { name: fromName, address }, ...(replyTo ? { replyTo } : {}), ...mail });
    },
  };
}

/** The address in a sender: `no-reply@a.example` in `Rostra <no-reply@a.example>`. */
export function mailAddressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
