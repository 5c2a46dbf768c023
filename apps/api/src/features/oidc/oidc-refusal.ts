import type { OidcProblem } from '@rostra/shared/oidc/oidc-problem';

/** A sign-in at a provider that ended without a session, with the word for the sign-in page. `cause` is for the log. */
export class OidcRefusal extends Error {
  readonly problem: OidcProblem;
  /** Where the person had wanted to go, once that is known. */
  readonly returnTo: string | null;

  constructor(problem: OidcProblem, options: { readonly returnTo?: string | null; readonly cause?: unknown } = {}) {
    super(`sign-in at a provider: ${problem}`, { cause: options.cause });
    this.name = 'OidcRefusal';
    this.problem = problem;
    this.returnTo = options.returnTo ?? null;
  }
}
