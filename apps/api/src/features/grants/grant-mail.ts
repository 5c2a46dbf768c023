import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { countPoints } from '@rostra/shared/workspace/put-words-in';
import type { Reader } from '@rostra/shared/workspace/reader';
import { type Say, sayIn } from '@rostra/shared/workspace/say-in';
import { greeting, letter, type NewMail } from '../mail/index.ts';

/** What a champion is told about points by hand. */
export interface GrantMailContent {
  readonly to: string;
  readonly name: string;
  readonly reader: Reader;
  readonly workspaceName: string;
  readonly statusPoints: number;
  readonly rewardPoints: number;
  readonly reason: string;
  /** Opens the line of the statement. */
  readonly link: string;
}

interface Sentences {
  readonly subject: (what: string, workspace: string) => string;
  readonly gave: (what: string, workspace: string) => string;
  readonly reason: (words: string) => string;
  readonly toSpend: (points: string) => string;
  readonly status: (say: Say, points: number, number: string) => string;
  readonly and: string;
  readonly statement: (say: Say) => string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (what, workspace) => `You were given ${what} (${workspace})`,
    gave: (what, workspace) => `${workspace} gave you ${what}:`,
    reason: (words) => `“${words}”`,
    toSpend: (points) => `${points} to spend`,
    status: (say, points, number) => (points === 1 ? say`1 status point` : say`${number} status points`),
    and: ' and ',
    statement: () => 'See it in your statement',
  },
  de: {
    subject: (what, workspace) => `Gutgeschrieben: ${what} (${workspace})`,
    gave: (what, workspace) => `${workspace} hat Ihnen gutgeschrieben: ${what}. Die Begründung:`,
    reason: (words) => `„${words}“`,
    toSpend: (points) => `${points} zum Einlösen`,
    status: (say, points, number) => (points === 1 ? say`1 Statuspunkt` : say`${number} Statuspunkte`),
    and: ' und ',
    statement: (say) => say`Im Punkteauszug ansehen`,
  },
};

/** The mail about points that staff gave by hand: how many, and why. In text and HTML. */
export function grantMail(content: GrantMailContent): NewMail {
  const { to, name, reader, workspaceName, reason, link } = content;
  const sentences = SENTENCES[reader.language];
  const what = pointsWords(content);
  return letter({
    to,
    reader,
    subject: sentences.subject(what, workspaceName),
    paragraphs: [greeting(reader, name), sentences.gave(what, workspaceName), sentences.reason(reason)],
    links: [{ href: link, words: sentences.statement(sayIn(reader)) }],
  });
}

function pointsWords({ statusPoints, rewardPoints, reader }: GrantMailContent): string {
  if (rewardPoints === statusPoints) return countPoints(rewardPoints, reader);
  const { toSpend, status, and } = SENTENCES[reader.language];
  const parts = [
    rewardPoints > 0 ? toSpend(countPoints(rewardPoints, reader)) : null,
    statusPoints > 0 ? status(sayIn(reader), statusPoints, statusPoints.toLocaleString(reader.locale)) : null,
  ];
  return parts.filter((part) => part !== null).join(and);
}
