import type { ReactNode } from 'react';
import classes from './choice.module.css';

/** Fields that belong together, under one name. */
export function FieldGroup({ legend, children }: { readonly legend: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
