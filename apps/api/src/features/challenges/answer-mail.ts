import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import type { Reader } from '@rostra/shared/workspace/reader';
import { greeting, letter, type NewMail } from '../mail/index.ts';
import { awardSentences } from './award-sentences.ts';

/** What a champion is told about a stage they sent. */
export interface AnswerMailContent {
  readonly to: string;
  readonly name: string;
  readonly reader: Reader;
  readonly challengeTitle: string;
  readonly stageTitle: string;
  readonly kind: 'approved' | 'changes-requested' | 'declined';
  /** What staff wrote; field words with the label of their field. */
  readonly words: ModeratorWords | null;
  readonly labelOf: (requestId: string) => string;
  /** The score that an approval gave, beside the highest there was; null where none was given. */
  readonly scored: { readonly score: number; readonly scoreMax: number } | null;
  /** How the points of an approval came about; null where nothing was to be weighed. */
  readonly award: AwardExplanation | null;
  readonly timeZone: string;
  /** The stage that is open now; null when there is none. */
  readonly nextStageTitle: string | null;
  readonly link: string;
}

interface Sentences {
  readonly subjects: Readonly<Record<AnswerMailContent['kind'], (challenge: string) => string>>;
  readonly said: Readonly<Record<AnswerMailContent['kind'], (stage: string, challenge: string) => string>>;
  readonly scored: (score: string, scoreMax: string) => string;
  readonly next: (stage: string) => string;
  readonly open: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subjects: {
      approved: (challenge) => `Approved: ${challenge}`,
      'changes-requested': (challenge) => `A change is needed: ${challenge}`,
      declined: (challenge) => `Not accepted: ${challenge}`,
    },
    said: {
      approved: (stage, challenge) => `“${stage}” of “${challenge}” is approved. Thank you.`,
      'changes-requested': (stage, challenge) =>
        `Something needs a change in “${stage}” of “${challenge}”. What you sent is kept; change it and send it again.`,
      declined: (_, challenge) => `“${challenge}” was not accepted. This is why:`,
    },
    scored: (score, scoreMax) => `Its score is ${score} of ${scoreMax}.`,
    next: (stage) => `Next: ${stage}.`,
    open: 'Open the challenge',
  },
  de: {
    subjects: {
      approved: (challenge) => `Genehmigt: ${challenge}`,
      'changes-requested': (challenge) => `Bitte ändern: ${challenge}`,
      declined: (challenge) => `Nicht angenommen: ${challenge}`,
    },
    said: {
      approved: (stage, challenge) => `„${stage}“ aus „${challenge}“ ist genehmigt. Vielen Dank.`,
      'changes-requested': (stage, challenge) =>
        `Bitte ändern Sie etwas an „${stage}“ aus „${challenge}“. Was Sie geschickt haben, bleibt erhalten: Passen Sie es an und reichen Sie es erneut ein.`,
      declined: (_, challenge) => `„${challenge}“ wurde nicht angenommen. Der Grund:`,
    },
    scored: (score, scoreMax) => `Die Wertung: ${score} von ${scoreMax}.`,
    next: (stage) => `Als Nächstes: ${stage}.`,
    open: 'Aufgabe öffnen',
  },
};

/** The mail about an answer: short and plain, in text and HTML, the moderator's words in full. */
export function answerMail(content: AnswerMailContent): NewMail {
  const { to, name, reader, kind, challengeTitle, stageTitle, scored, award, timeZone, nextStageTitle, link } = content;
  const { subjects, said, scored: scoredAt, next, open } = SENTENCES[reader.language];
  const isApproved = kind === 'approved';
  return letter({
    to,
    reader,
    subject: subjects[kind](challengeTitle),
    paragraphs: [
      greeting(reader, name),
      said[kind](stageTitle, challengeTitle),
      ...(isApproved && scored ? [scoredAt(inDigits(scored.score, reader), inDigits(scored.scoreMax, reader))] : []),
      ...(isApproved && award ? awardSentences(award, timeZone, reader) : []),
      ...(isApproved && nextStageTitle !== null ? [next(nextStageTitle)] : []),
      ...words(content),
    ],
    links: [{ href: link, words: open }],
  });
}

function words({ words: written, labelOf }: AnswerMailContent): string[] {
  if (!written) return [];
  const fields = written.fields.map((field) => `${labelOf(field.requestId)}:\n${field.words}`);
  return written.general === '' ? fields : [written.general, ...fields];
}

function inDigits(value: number, { locale }: Reader): string {
  return value.toLocaleString(locale);
}
