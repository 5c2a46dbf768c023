import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import type { Reader } from '@rostra/shared/workspace/reader';
import { letter, type NewMail } from '../mail/index.ts';

/** Whom a mail about joining goes to, and on whose behalf. */
export interface JoiningMailTo {
  readonly to: string;
  readonly reader: Reader;
  readonly workspaceName: string;
}

interface Sentences {
  readonly joining: {
    readonly subject: (workspace: string) => string;
    readonly asked: (workspace: string) => string;
    readonly join: string;
    readonly smallPrint: string;
  };
  readonly approved: {
    readonly subject: (workspace: string) => string;
    readonly asked: (workspace: string) => string;
    readonly signIn: string;
  };
  readonly declined: {
    readonly subject: (workspace: string) => string;
    readonly asked: (workspace: string) => string;
    readonly theyWrite: string;
  };
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    joining: {
      subject: (workspace) => `Join ${workspace}`,
      asked: (workspace) =>
        `You asked to sign in to ${workspace}. Nobody there has this address yet, and you can join.`,
      join: 'Join',
      smallPrint: 'The link is good for 15 minutes and can be used once. If you did not ask for this, do nothing.',
    },
    approved: {
      subject: (workspace) => `Welcome to ${workspace}`,
      asked: (workspace) => `You asked to join ${workspace}. You are in.`,
      signIn: 'Sign in',
    },
    declined: {
      subject: (workspace) => `About joining ${workspace}`,
      asked: (workspace) => `You asked to join ${workspace}. The team behind it said no this time.`,
      theyWrite: 'They write:',
    },
  },
  de: {
    joining: {
      subject: (workspace) => `${workspace} beitreten`,
      asked: (workspace) =>
        `Sie wollten sich bei ${workspace} anmelden. Zu dieser Adresse gibt es dort noch niemanden, und Sie können beitreten.`,
      join: 'Beitreten',
      smallPrint:
        'Der Link gilt 15 Minuten und funktioniert einmal. Wenn Sie das nicht angefordert haben, müssen Sie nichts tun.',
    },
    approved: {
      subject: (workspace) => `Willkommen bei ${workspace}`,
      asked: (workspace) => `Sie haben um Aufnahme bei ${workspace} gebeten. Sie sind dabei.`,
      signIn: 'Anmelden',
    },
    declined: {
      subject: (workspace) => `Zu Ihrer Anfrage bei ${workspace}`,
      asked: (workspace) => `Sie haben um Aufnahme bei ${workspace} gebeten. Das Team hat diesmal abgelehnt.`,
      theyWrite: 'Das Team schreibt dazu:',
    },
  },
};

/** The mail with the link to join by. */
export function joiningMail({ to, reader, workspaceName, link }: JoiningMailTo & { readonly link: string }): NewMail {
  const { subject, asked, join, smallPrint } = SENTENCES[reader.language].joining;
  return letter({
    to,
    reader,
    subject: subject(workspaceName),
    paragraphs: [asked(workspaceName)],
    links: [{ href: link, words: join }],
    smallPrint,
  });
}

/** The mail that somebody may come in. */
export function approvedMail({ to, reader, workspaceName, link }: JoiningMailTo & { readonly link: string }): NewMail {
  const { subject, asked, signIn } = SENTENCES[reader.language].approved;
  const links = [{ href: link, words: signIn }];
  return letter({ to, reader, subject: subject(workspaceName), paragraphs: [asked(workspaceName)], links });
}

/** The mail that somebody may not come in, with the words of whoever decided, if there are any. */
export function declinedMail({
  to,
  reader,
  workspaceName,
  words,
}: JoiningMailTo & { readonly words: string }): NewMail {
  const { subject, asked, theyWrite } = SENTENCES[reader.language].declined;
  const said = words === '' ? [] : [theyWrite, words];
  return letter({ to, reader, subject: subject(workspaceName), paragraphs: [asked(workspaceName), ...said] });
}
