import { createTransport } from 'nodemailer';
import type { Env } from '../../config/env.ts';

/** Hands one mail to a mail server. */
export interface MailTransport {
  deliver(mail: { to: string; subject: string; text: string; html: string; messageId: string }): Promise<void>;
}

/** SMTP when a server is configured; null means that mails are kept for the mailbox page of the development server. */
export function smtpTransport(env: Pick<Env, 'smtpUrl' | 'mailFrom'>): MailTransport | null {
  if (!env.smtpUrl) return null;
  const smtp = createTransport(env.smtpUrl);
  return {
    async deliver(mail) {
      await smtp.sendMail({ from: env.mailFrom, ...mail });
    },
  };
}
