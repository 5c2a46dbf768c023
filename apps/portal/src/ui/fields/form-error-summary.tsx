import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import classes from './form-error-summary.module.css';

/** One thing to correct. */
export interface FormProblem {
  /** Where it is, unique in the form. */
  readonly name: string;
  /** The field's name as shown. */
  readonly label: string;
  readonly message: string;
  /** Takes the person to the field. */
  readonly focus: () => void;
}

/** Everything that has to be corrected, above a long form; takes the focus when it appears. Nothing when all is well. */
export function FormErrorSummary({ problems }: { readonly problems: readonly FormProblem[] }) {
  const ref = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 0;
  useEffect(() => {
    if (isShown) ref.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={classes.summary}>
      <p className={classes.title}>
        <Plural value={problems.length} one="One thing needs correcting" other="# things need correcting" />
      </p>
      <ul className={classes.list}>
        {problems.map((problem) => (
          <li key={problem.name}>
            <button type="button" className={classes.jump} onClick={problem.focus}>
              {problem.label}: {problem.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
