import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';

/** Whether a statement failed because a row with the same key is there already. Its transaction can only be rolled back then. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof UniqueConstraintViolationException;
}
