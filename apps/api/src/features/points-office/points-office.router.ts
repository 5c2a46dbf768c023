import { budgetSchema, setBudgetInput } from '@rostra/shared/points-office/budget.contract';
import { getOfficeInput, getOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { listCorrectionsInput, listCorrectionsOutput } from '@rostra/shared/points-office/list-corrections.contract';
import { listOutliersInput, listOutliersOutput } from '@rostra/shared/points-office/list-outliers.contract';
import { listPricesInput, listPricesOutput } from '@rostra/shared/points-office/list-prices.contract';
import { markOutlierSeenInput, markOutlierSeenOutput } from '@rostra/shared/points-office/mark-outlier-seen.contract';
import { changePointValueInput, pointValueSchema } from '@rostra/shared/points-office/point-value.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getOffice } from './queries/get-office.ts';
import { listCorrections } from './queries/list-corrections.ts';
import { listOutliers } from './queries/list-outliers.ts';
import { listPrices } from './queries/list-prices.ts';
import { changePointValue } from './use-cases/change-point-value.ts';
import { markOutlierSeen } from './use-cases/mark-outlier-seen.ts';
import { setBudget } from './use-cases/set-budget.ts';

/** The points of the workspace as a whole, for those who run the program. */
export const pointsOfficeRouter = router({
  get: memberProcedure
    .input(getOfficeInput)
    .output(getOfficeOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getOffice(scope, input))),
  prices: memberProcedure
    .input(listPricesInput)
    .output(listPricesOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listPrices(scope, input))),
  outliers: memberProcedure
    .input(listOutliersInput)
    .output(listOutliersOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listOutliers(scope, input))),
  corrections: memberProcedure
    .input(listCorrectionsInput)
    .output(listCorrectionsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listCorrections(scope, input))),
  markOutlierSeen: memberProcedure
    .input(markOutlierSeenInput)
    .output(markOutlierSeenOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('pointsOffice.markOutlierSeen', input, (scope) => markOutlierSeen(scope, input)),
    ),
  changeValue: memberProcedure
    .input(changePointValueInput)
    .output(pointValueSchema)
    .mutation(({ ctx, input }) =>
      ctx.mutate('pointsOffice.changeValue', input, (scope) => changePointValue(scope, input)),
    ),
  setBudget: memberProcedure
    .input(setBudgetInput)
    .output(budgetSchema)
    .mutation(({ ctx, input }) => ctx.mutate('pointsOffice.setBudget', input, (scope) => setBudget(scope, input))),
});
