import { letter, type NewMail } from '../mail/index.ts';

/** Whom a mail about joining goes to, and on whose behalf. */
export interface JoiningMailTo {
  readonly to: string;
  readonly workspaceName: string;
}

/** The mail with the link to join by. */
export function joiningMail({ to, workspaceName, link }: JoiningMailTo & { readonly link: string }): NewMail {
  return letter({
    to,
    subject: `Join ${workspaceName}`,
    paragraphs: [`You asked to sign in to ${workspaceName}. Nobody there has this address yet, and you can join.`],
    link: { href: link, words: 'Join' },
    smallPrint: 'The link is good for 15 minutes and can be used once. If you did not ask for this, do nothing.',
  });
}

/** The mail that somebody may come in. */
export function approvedMail({ to, workspaceName, link }: JoiningMailTo & { readonly link: string }): NewMail {
  return letter({
    to,
    subject: `Welcome to ${workspaceName}`,
    paragraphs: [`You asked to join ${workspaceName}. You are in.`],
    link: { href: link, words: 'Sign in' },
  });
}

/** The mail that somebody may not come in, with the words of whoever decided, if there are any. */
export function declinedMail({ to, workspaceName, words }: JoiningMailTo & { readonly words: string }): NewMail {
  const said = words === '' ? [] : ['They write:', words];
  return letter({
    to,
    subject: `About joining ${workspaceName}`,
    paragraphs: [`You asked to join ${workspaceName}. The team behind it said no this time.`, ...said],
  });
}
