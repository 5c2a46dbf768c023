import type { ComponentProps, ReactNode } from 'react';
import classes from './form-layout.module.css';

/** A form in one column; the browser's own validation is off, because ours speaks the person's language. */
export function FormLayout({ children, ...form }: Omit<ComponentProps<'form'>, 'className' | 'style' | 'noValidate'>) {
  return (
    <form {...form} noValidate className={classes.form}>
      {children}
    </form>
  );
}

/** The buttons at the end of a form, the main one first. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
