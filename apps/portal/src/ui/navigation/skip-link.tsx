import { Trans } from '@lingui/react/macro';
import classes from './skip-link.module.css';

/** The first stop of the keyboard: jumps over the bar to the screen's content. */
export function SkipLink() {
  return (
    <a href="#content" className={classes.skip}>
      <Trans>Skip to content</Trans>
    </a>
  );
}
