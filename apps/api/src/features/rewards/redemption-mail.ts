import type { RedemptionState } from '@rostra/points-engine/vocabulary';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import type { Reader } from '@rostra/shared/workspace/reader';
import { type Say, sayIn } from '@rostra/shared/workspace/say-in';
import { greeting, letter, type NewMail } from '../mail/index.ts';

/** What a champion is told about a redemption. */
export interface RedemptionMailContent {
  readonly to: string;
  readonly name: string;
  readonly reader: Reader;
  readonly workspaceName: string;
  /** The state it came into. */
  readonly state: RedemptionState;
  readonly rewardTitle: string;
  /** What staff wrote for the champion. */
  readonly words: string | null;
  /** By when the next step is done. */
  readonly dueAt: Date | null;
  readonly timeZone: string;
  /** Where the timeline stands. */
  readonly link: string;
}

interface News {
  readonly subject: (reward: string) => string;
  readonly said: (reward: string) => string;
}

interface Sentences {
  readonly approved: News & { readonly due: (day: string) => string };
  readonly fulfilled: News & { readonly onItsPage: string; readonly enjoy: string };
  readonly rejected: News;
  readonly failed: News;
  readonly pointsAreBack: (say: Say) => string;
  readonly timeline: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    approved: {
      subject: (reward) => `Approved: ${reward}`,
      said: (reward) => `your request for “${reward}” is approved.`,
      due: (day) => `It comes to you by ${day}.`,
    },
    fulfilled: {
      subject: (reward) => `Here it is: ${reward}`,
      said: (reward) => `“${reward}” is yours.`,
      onItsPage: 'What you need to know is on its page.',
      enjoy: 'Enjoy it.',
    },
    rejected: {
      subject: (reward) => `Not possible: ${reward}`,
      said: (reward) => `we cannot give you “${reward}” this time.`,
    },
    failed: {
      subject: (reward) => `It did not work out: ${reward}`,
      said: (reward) => `“${reward}” could not be handed over.`,
    },
    pointsAreBack: (say) => say`Your points are back, with the dates they had before.`,
    timeline: 'See its timeline',
  },
  de: {
    approved: {
      subject: (reward) => `Genehmigt: ${reward}`,
      said: (reward) => `Ihre Einlösung „${reward}“ ist genehmigt.`,
      due: (day) => `Sie erhalten sie bis ${day}.`,
    },
    fulfilled: {
      subject: (reward) => `Für Sie: ${reward}`,
      said: (reward) => `„${reward}“ gehört Ihnen.`,
      onItsPage: 'Alles Wissenswerte steht auf der Seite der Einlösung.',
      enjoy: 'Viel Freude damit.',
    },
    rejected: {
      subject: (reward) => `Nicht möglich: ${reward}`,
      said: (reward) => `„${reward}“ können wir Ihnen diesmal nicht geben.`,
    },
    failed: {
      subject: (reward) => `Das hat leider nicht geklappt: ${reward}`,
      said: (reward) => `„${reward}“ konnte nicht ausgegeben werden.`,
    },
    pointsAreBack: (say) => say`Ihre Punkte sind wieder da und verfallen nicht früher als zuvor.`,
    timeline: 'Verlauf ansehen',
  },
};

/** The mail about a redemption that staff have moved on, in text and HTML. */
export function redemptionMail(content: RedemptionMailContent): NewMail {
  const { to, name, reader, workspaceName, link } = content;
  const { subject, lines } = wording(content);
  return letter({
    to,
    reader,
    subject: `${subject} (${workspaceName})`,
    paragraphs: [greeting(reader, name), ...lines],
    links: [{ href: link, words: SENTENCES[reader.language].timeline }],
  });
}

interface Wording {
  readonly subject: string;
  readonly lines: readonly string[];
}

function wording({ state, rewardTitle, words, dueAt, timeZone, reader }: RedemptionMailContent): Wording {
  const sentences = SENTENCES[reader.language];
  const said = words ? [words] : [];
  switch (state) {
    case 'approved': {
      const { subject, said: approved, due } = sentences.approved;
      const by = dueAt ? ` ${due(dayIn(dueAt, timeZone, reader))}` : '';
      return { subject: subject(rewardTitle), lines: [`${approved(rewardTitle)}${by}`, ...said] };
    }
    case 'fulfilled': {
      // What staff wrote may be a code worth money, and mail is read on the way: it waits behind the sign-in.
      const { subject, said: yours, onItsPage, enjoy } = sentences.fulfilled;
      return { subject: subject(rewardTitle), lines: [`${yours(rewardTitle)} ${words ? onItsPage : enjoy}`] };
    }
    case 'rejected':
    case 'failed': {
      const { subject, said: over } = sentences[state];
      const back = sentences.pointsAreBack(sayIn(reader));
      return { subject: subject(rewardTitle), lines: [over(rewardTitle), ...said, back] };
    }
    case 'requested':
    case 'cancelled':
      return { subject: rewardTitle, lines: said };
  }
}

function dayIn(at: Date, timeZone: string, { locale }: Reader): string {
  return at.toLocaleDateString(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
}
