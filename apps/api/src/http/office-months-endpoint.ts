import { quarterSchema } from '@rostra/shared/points-office/budget.contract';
import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { getOffice, monthsCsv } from '../features/points-office/index.ts';
import { admittedContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/**
 * The months of the points office as a table: `GET /` for those who run the program, with `?quarter=2026-Q3` those up to its end. The session is the
 * cookie.
 */
export function officeMonthsEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const member = await admittedContext(context, 'GET /points-office/months.csv');
      await deps.rateLimits.consume('statement-file', member.session.memberId);
      // What is no quarter is overlooked, as the screen's own address does.
      const quarter = quarterSchema.safeParse(req.query.quarter).data;
      const office = await member.read((scope) => getOffice(scope, { quarter }));
      res.type('text/csv').attachment(`points-by-month-${office.through}.csv`).set('cache-control', 'no-store');
      res.send(monthsCsv(office));
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}
