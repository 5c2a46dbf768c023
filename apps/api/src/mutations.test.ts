import { describe, expect, it } from 'vitest';
import { appRouter } from './router.ts';
import { publicProcedure } from './trpc/procedures.ts';

/** Mutations that do not go through `ctx.mutate`, each with its reason. All of them record who did what themselves. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'identity.requestSignIn': 'nobody is signed in yet; another mail does no harm',
  'identity.confirmSignInLink': 'the link works once',
  'identity.confirmSignInCode': 'the code works once',
  'identity.signInToDemo': 'nobody is signed in yet',
  'identity.confirmPasskey': 'the ticket works once',
  'identity.confirmNewPasskey': 'the ticket works once',
  'identity.startProof': 'changes nothing: another challenge or mail does no harm',
  'identity.proveByCode': 'the code works once',
  'identity.confirmEmailChange': 'the link works once',
  'passkeys.startAdding': 'changes nothing: another challenge does no harm',
  'passkeys.askRecovery': 'asked twice, it is one request',
  'staff.acceptInvitation': 'the link works once',
  'joining.join': 'the link works once',
  'identity.signOut': 'a second sign-out does no harm',
};

interface Procedure {
  readonly _def: { readonly type: string; readonly resolver?: (options: { ctx: unknown; input: unknown }) => unknown };
}

/** What a mutation's resolver asks of its context, seen by a context that does nothing else. */
async function askedOf(procedure: Procedure): Promise<string[]> {
  const asked: string[] = [];
  const ctx = {
    mutate: async (name: string) => {
      asked.push(name);
      return {};
    },
  };
  try {
    await procedure._def.resolver?.({ ctx, input: {} });
  } catch {
    // Whatever else a resolver wants of the context is missing here; only what it asked of `mutate` counts.
  }
  return asked;
}

describe('every mutation', () => {
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
  const mutations = procedures.filter(([, { _def }]) => _def.type === 'mutation');

  it('goes through ctx.mutate under its own name, so that it has one transaction, one answer per key and an audit row', async () => {
    const asked = await Promise.all(
      mutations.map(async ([path, procedure]) => [path, await askedOf(procedure)] as const),
    );
    const wrong = asked.filter(([path, names]) => !(path in EXCEPTIONS) && (names.length !== 1 || names[0] !== path));
    expect(mutations.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  it('that goes another way is seen', async () => {
    const planted = publicProcedure.mutation(({ ctx }) => ctx.deps.newId());
    expect(await askedOf(planted as unknown as Procedure)).toEqual([]);
  });

  it('that is an exception still exists and still is one', async () => {
    for (const path of Object.keys(EXCEPTIONS)) {
      const procedure = mutations.find(([name]) => name === path)?.[1];
      expect(procedure, path).toBeDefined();
      expect(procedure && (await askedOf(procedure)), path).toEqual([]);
    }
  });
});
