import type { Scope } from '../../db/workspace-scope.ts';
import { firstPostingDay } from './counting/count-days.ts';
import { type Quarter, quarterOf, quartersBack } from './quarter.ts';
import type { OfficeMoment } from './read-office-moment.ts';

/** The quarter that is looked at, and what there is to choose from. */
export interface ChosenQuarter {
  readonly quarter: Quarter;
  /** Their names: the running one first, back to that of the first posting. */
  readonly quarters: string[];
  readonly isOver: boolean;
  /** Its last day, or today while it runs. */
  readonly through: string;
}

/**
 * The quarter that was asked for. Without a wish, and where nothing was posted by then or the quarter is still to come, it is the running one: an
 * address outlives what it was made for, and the office stays open to whoever follows it.
 */
export async function chooseQuarter(
  scope: Scope,
  { today, timeZone }: Pick<OfficeMoment, 'today' | 'timeZone'>,
  asked: string | undefined,
): Promise<ChosenQuarter> {
  const all = quartersBack(today, (await firstPostingDay(scope, timeZone)) ?? today);
  const quarter = all.find((known) => known.quarter === asked) ?? quarterOf(today);
  const isOver = quarter.endsOn < today;
  return {
    quarter,
    quarters: all.map(({ quarter: name }) => name),
    isOver,
    through: isOver ? quarter.endsOn : today,
  };
}
