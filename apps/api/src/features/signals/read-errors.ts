import type { FieldError } from '@rostra/shared/errors/wire-error';
import type { z } from 'zod';

/** What is wrong with what another system sent, each at its place and by its code: missing, of another kind, or not known here. Read with `reportInput`. */
export function readErrors({ issues }: z.ZodError): FieldError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.join('.');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'not-asked' }));
      case 'invalid_union':
        return [{ path, message: 'invalid' }];
      case 'invalid_type':
        return [{ path, message: issue.input === undefined ? 'required' : 'wrong-kind' }];
      default:
        return [{ path, message: issue.message }];
    }
  });
}
