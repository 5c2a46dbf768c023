import { roles } from '@rostra/points-engine/vocabulary';
import { describe, expect, it } from 'vitest';
import { appRouter } from '../router.ts';
import { router } from '../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../trpc/procedures.ts';
import { requireRights } from '../trpc/require-rights.ts';
import { admit } from './admit.ts';
import { forAnybody, forSignedIn } from './right.ts';
import { rightOf, rights } from './rights.ts';

const ping = () => 'pong';

describe('the table of rights', () => {
  it('has a row for every procedure of the router, and no other', () => {
    expect(() => requireRights(appRouter._def.procedures)).not.toThrow();
  });

  it('keeps the server from starting when a procedure has no row, or a row no procedure', () => {
    const { procedures } = router({ open: publicProcedure.query(ping), closed: memberProcedure.query(ping) })._def;
    expect(() => requireRights(procedures, { open: forAnybody, closed: forSignedIn })).not.toThrow();
    expect(() => requireRights(procedures, { open: forAnybody })).toThrow('closed has no row');
    expect(() => requireRights(procedures, { open: forAnybody, closed: forSignedIn, gone: forSignedIn })).toThrow(
      'gone has no procedure',
    );
  });

  it('keeps the server from starting when a procedure asks for less than its row, or more', () => {
    const { procedures } = router({ open: publicProcedure.query(ping), closed: memberProcedure.query(ping) })._def;
    expect(() => requireRights(procedures, { open: forSignedIn, closed: forSignedIn })).toThrow(
      'open asks for nothing, its row for session',
    );
    expect(() => requireRights(procedures, { open: forAnybody, closed: forAnybody })).toThrow(
      'closed asks for session, its row for nothing',
    );
  });

  it('lets staff in at top level only', () => {
    for (const [path, { who, surfaces }] of Object.entries(rights)) {
      if (who === 'anybody' || who.champion) continue;
      expect(surfaces, path).toEqual(['top-level']);
    }
  });

  it('answers for every role on both surfaces as its rows say', () => {
    for (const path of Object.keys(rights)) {
      const { who, surfaces } = rightOf(path);
      if (who === 'anybody') continue;
      for (const role of roles) {
        for (const surface of ['portal', 'embed'] as const) {
          const reach = surfaces.includes(surface === 'embed' ? 'embed' : 'top-level') ? who[role] : undefined;
          const ask = () => admit(path, { role, surface });
          if (reach) expect(ask()).toBe(reach);
          else expect(ask).toThrow('not-allowed');
        }
      }
    }
  });

  it('has no row by a name of the language itself', () => {
    expect(() => rightOf('toString')).toThrow('has no row');
  });
});
