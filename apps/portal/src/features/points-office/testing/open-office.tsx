import type { SetBudgetInput } from '@rostra/shared/points-office/budget.contract';
import type { GetOfficeInput, GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import type { ListCorrectionsInput } from '@rostra/shared/points-office/list-corrections.contract';
import type { ListOutliersInput } from '@rostra/shared/points-office/list-outliers.contract';
import type { ChangePointValueInput } from '@rostra/shared/points-office/point-value.contract';
import type { Refusal } from '../../../testing/answering-server.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { findings, findingsOf, office } from './build-office.ts';

/** Where the office stands in a workspace. */
export const officePath = '/w/acme/staff/points';

const correction = {
  postingId: findings[0]!.member.id,
  kind: 'reversal' as const,
  recordedAt: '2026-05-02T09:00:00.000Z',
  member: { id: findings[0]!.member.id, name: 'Ana Ruiz' },
  actorName: 'Mara Lind',
  reason: 'Sent twice',
  points: -100,
  statusPoints: -100,
};

/** What the server of `openOffice` answers otherwise than usual. */
export interface OfficeAnswers {
  readonly path?: string;
  readonly get?: (input: GetOfficeInput) => GetOfficeOutput;
  /** What a change is refused with. */
  readonly refuses?: Refusal | null;
  /** How many corrections there are in all. */
  readonly corrections?: number;
}

/** Opens the office with a server that answers; what was asked to be changed is in `asked`, what corrections were looked for in `looked`. */
export function openOffice({
  path = officePath,
  get = () => office(),
  refuses = null,
  corrections = 1,
}: OfficeAnswers = {}) {
  const asked: unknown[] = [];
  const looked: Partial<ListCorrectionsInput>[] = [];
  const view = renderPortal({
    path,
    answers: {
      pointsOffice: {
        get,
        outliers: ({ kind, isSeen = false }: Partial<ListOutliersInput>) =>
          findingsOf(findings.filter((row) => (!kind || row.kind === kind) && (row.seen !== null) === isSeen)),
        markOutlierSeen: (input) => {
          asked.push(input);
          return { seenAt: '2026-05-12T09:00:00.000Z' };
        },
        changeValue: (input: ChangePointValueInput) => {
          asked.push(input);
          if (refuses) throw refuses;
          return office().value;
        },
        setBudget: (input: SetBudgetInput) => {
          asked.push(input);
          if (refuses) throw refuses;
          return office().budget;
        },
        corrections: (input: Partial<ListCorrectionsInput>) => {
          looked.push(input);
          const { quarter = '2026-Q2', page = 1 } = input;
          const isOnPage = corrections > (page - 1) * 25;
          return {
            rows: isOnPage ? [correction] : [],
            total: corrections,
            page,
            pageSize: 25,
            quarter,
            isOver: quarter !== '2026-Q2',
            quarters: office().quarters,
          };
        },
        prices: ({ by, quarter = null }) => ({
          quarter,
          quarters: office().quarters,
          currency: 'EUR',
          rows: [
            {
              key: by === 'act' ? 'talk' : 'rule:0190a000-0000-7000-8000-000000000900',
              name: by === 'act' ? null : 'Talks of spring',
              awards: 4,
              points: 1_600,
              costMinor: 1_600,
              months: [{ month: '2026-04', awards: 4, points: 1_600, costMinor: 1_600 }],
            },
          ],
        }),
      },
    },
  });
  return { ...view, asked, looked };
}
