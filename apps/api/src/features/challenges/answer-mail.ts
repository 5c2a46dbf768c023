import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import { awardSentences } from './award-sentences.ts';
import { escapeHtml, type NewMail } from '../mail/index.ts';

/** What a champion is told about a stage they sent. */
export interface AnswerMailContent {
  readonly to: string;
  readonly name: string;
  readonly challengeTitle: string;
  readonly stageTitle: string;
  readonly kind: 'approved' | 'changes-requested' | 'declined';
  /** What staff wrote; field words with the label of their field. */
  readonly words: ModeratorWords | null;
  readonly labelOf: (requestId: string) => string;
  /** How the points of an approval came about; null where nothing was to be weighed. */
  readonly award: AwardExplanation | null;
  readonly timeZone: string;
  /** What the workspace calls points and tiers. */
  readonly ownWords: WorkspaceWords;
  /** The stage that is open now; null when there is none. */
  readonly nextStageTitle: string | null;
  readonly link: string;
}

/** The mail about an answer: short and plain, in text and HTML, the moderator's words in full. */
export function answerMail(content: AnswerMailContent): NewMail {
  const paragraphs = [`Hello ${content.name},`, ...sentences(content), ...words(content)];
  const html = paragraphs.map((line) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`).join('\n');
  return {
    toAddress: content.to,
    subject: subject(content),
    text: `${[...paragraphs, content.link].join('\n\n')}\n`,
    html: `${html}\n<p><a href="${escapeHtml(content.link)}">Open the challenge</a></p>\n`,
  };
}

function subject({ kind, challengeTitle }: AnswerMailContent): string {
  switch (kind) {
    case 'approved':
      return `Approved: ${challengeTitle}`;
    case 'changes-requested':
      return `A change is needed: ${challengeTitle}`;
    case 'declined':
      return `Not accepted: ${challengeTitle}`;
  }
}

function sentences(content: AnswerMailContent): string[] {
  const { kind, challengeTitle, stageTitle, award, timeZone, ownWords, nextStageTitle } = content;
  switch (kind) {
    case 'approved':
      return [
        `“${stageTitle}” of “${challengeTitle}” is approved. Thank you.`,
        ...(award ? awardSentences(award, timeZone, ownWords) : []),
        ...(nextStageTitle === null ? [] : [`Next: ${nextStageTitle}.`]),
      ];
    case 'changes-requested':
      return [
        `Something needs a change in “${stageTitle}” of “${challengeTitle}”. What you sent is kept; change it and send it again.`,
      ];
    case 'declined':
      return [`“${challengeTitle}” was not accepted. This is why:`];
  }
}

function words({ words: written, labelOf }: AnswerMailContent): string[] {
  if (!written) return [];
  const fields = written.fields.map((field) => `${labelOf(field.requestId)}:\n${field.words}`);
  return written.general === '' ? fields : [written.general, ...fields];
}
