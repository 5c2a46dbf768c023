import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { getOffice, monthsCsv } from '../features/points-office/index.ts';
import { admittedContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/** The months of the points office as a table: `GET /` for those who run the program. The session is the cookie. */
export function officeMonthsEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get('/', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const member = await admittedContext(context, 'GET /points-office/months.csv');
      await deps.rateLimits.consume('statement-file', member.session.memberId);
      const office = await member.read(getOffice);
      res.type('text/csv').attachment(`points-by-month-${office.today}.csv`).set('cache-control', 'no-store');
      res.send(monthsCsv(office));
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}
