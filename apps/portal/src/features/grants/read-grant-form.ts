import { fieldSentence } from '../../lib/field-messages.ts';

/** Characters of the reason and points of a kind, as the contract has them; the contract itself would bring the validation library along. */
export const grantReasonMax = 500;
const pointsMax = 100_000;

/** What stands in the form's fields. */
export interface GrantFormText {
  readonly reward: string;
  readonly status: string;
  readonly reason: string;
}

/** What the form says, and a sentence for each field that cannot be sent; an empty number counts as 0. */
export function readGrantForm({ reward, status, reason }: GrantFormText) {
  const values = { rewardPoints: readPoints(reward), statusPoints: readPoints(status), reason: reason.trim() };
  const problems = {
    rewardPoints:
      pointsProblem(values.rewardPoints) ?? (values.rewardPoints + values.statusPoints === 0 ? 'required' : null),
    statusPoints: pointsProblem(values.statusPoints),
    reason:
      values.reason === '' ? 'required' : values.reason.length > grantReasonMax ? `too-long:${grantReasonMax}` : null,
  };
  const errors: Partial<Record<keyof typeof problems, string>> = {};
  for (const field of ['rewardPoints', 'statusPoints', 'reason'] as const) {
    const problem = problems[field];
    if (problem) errors[field] = fieldSentence(problem);
  }
  return { values, errors };
}

function readPoints(text: string): number {
  return Number(text.replaceAll(/[\s\u00a0\u202f,']/g, ''));
}

function pointsProblem(points: number): string | null {
  if (!Number.isInteger(points)) return 'not-a-whole-number';
  if (points < 0) return 'too-small:0';
  return points > pointsMax ? `too-large:${pointsMax}` : null;
}
