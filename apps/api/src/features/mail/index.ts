export { escapeHtml } from './escape-html.ts';
export { mailboxPath } from './mailbox-path.ts';
export { type NewMail, queueMail } from './use-cases/queue-mail.ts';
export { sendMail } from './jobs/send-mail.ts';
export { mailAddressOf, type MailTransport, smtpTransport } from './mail-transport.ts';
export { type KeptMail, listKeptMails } from './queries/list-kept-mails.ts';
export { longDay } from './long-day.ts';
export { letter, type Letter } from './letter.ts';
