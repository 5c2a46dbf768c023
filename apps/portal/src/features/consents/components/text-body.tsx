import classes from './text-body.module.css';

/** A published text as it was written, set apart by a thin rule. It has no scroll of its own: the page scrolls. */
export function TextBody({ children }: { readonly children: string }) {
  return (
    <div className={classes.body}>
      {children.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
