/** Where a development server shows the mails it keeps. */
export const mailboxPath = '/dev/mailbox';
