import { IconAlertTriangle } from '../icons.ts';
import classes from './field.module.css';

/** What is wrong with a field, with a sign so that colour is not alone. Nothing when there is no message. */
export function FieldError({ id, message }: { readonly id: string | undefined; readonly message: string | undefined }) {
  if (!message) return null;
  return (
    <p className={classes.error} id={id}>
      <IconAlertTriangle size={16} aria-hidden />
      {message}
    </p>
  );
}
