import { quarterSchema } from '@rostra/shared/points-office/budget.contract';
import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { getOffice, monthsCsv } from '../features/points-office/index.ts';
import { answerMember } from './answer-member.ts';

/**
 * The months of the points office as a table: `GET /` for those who run the program, with `?quarter=2026-Q3` those up to its end. The session is the
 * cookie.
 */
export function officeMonthsEndpoint(deps: Deps): Router {
  const routes = Router();
  const address = { path: 'GET /points-office/months.csv', limit: 'statement-file' } as const;
  routes.get(
    '/',
    answerMember(deps, address, async (member, req, res) => {
      // What is no quarter is overlooked, as the screen's own address does.
      const quarter = quarterSchema.safeParse(req.query.quarter).data;
      const office = await member.read((scope) => getOffice(scope, { quarter }));
      res.type('text/csv').attachment(`points-by-month-${office.through}.csv`).set('cache-control', 'no-store');
      res.send(monthsCsv(office));
    }),
  );
  return routes;
}
