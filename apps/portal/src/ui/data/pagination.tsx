import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../actions/button.tsx';
import { useNumberFormat } from '../format/use-number-format.ts';
import classes from './pagination.module.css';

/** What `Pagination` takes; `page` counts from 1, as in a list's answer. */
export interface PaginationProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Keep the page in the address: `navigate({ search: (old) => ({ ...old, page }) })`. */
  readonly onPage: (page: number) => void;
}

/** Where in a long list one is, and the way on. Nothing when all rows are in sight. */
export function Pagination({ page, pageSize, total, onPage }: PaginationProps) {
  const { t } = useLingui();
  const format = useNumberFormat();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1 && page === 1) return null;
  const first = format.format(Math.min(total, (page - 1) * pageSize + 1));
  const last = format.format(Math.min(total, page * pageSize));
  const all = format.format(total);
  return (
    <nav className={classes.nav} aria-label={t`Pages`}>
      <span>
        <Trans>
          {first} to {last} of {all}
        </Trans>
      </span>
      <span className={classes.steps}>
        {page > 1 ? <Button size="small" onClick={() => onPage(page - 1)}>{t`Previous`}</Button> : null}
        {page < pages ? <Button size="small" onClick={() => onPage(page + 1)}>{t`Next`}</Button> : null}
      </span>
    </nav>
  );
}
