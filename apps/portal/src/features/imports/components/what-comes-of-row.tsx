import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportChange, ImportRowView } from '@rostra/shared/imports/list-import-rows.contract';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useFieldName } from '../use-field-name.ts';
import { useProblemWords } from '../use-problem-words.ts';
import classes from './what-comes-of-row.module.css';

/** What is wrong with a line, or what it changes, thing by thing: first what limits take away, then what is left. */
export function WhatComesOfRow({ row }: { readonly row: ImportRowView }) {
  const { t } = useLingui();
  const problemWords = useProblemWords();
  const { verdict, problems, changes, opensAccount } = row;
  if (problems.length === 0 && changes.length === 0)
    return opensAccount ? t`With a new account` : verdict === 'new' ? t`A new champion` : null;
  return (
    <Stack as="ul" gap={4}>
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.code}`}>{problemWords(problem)}</li>
      ))}
      {(verdict === 'invalid' ? [] : changes).map((change) => (
        <li key={change.field}>
          <ChangedField change={change} />
        </li>
      ))}
    </Stack>
  );
}

function ChangedField({ change: { field, before, after } }: { readonly change: ImportChange }) {
  const fieldName = useFieldName();
  const format = useNumberFormat();
  const written = (value: string) => (isPoints(field) ? format.format(Number(value)) : value);
  return (
    <>
      {fieldName(field)}:{' '}
      {before === null ? null : (
        <>
          <del className={classes.before}>
            <VisuallyHidden>
              <Trans>from</Trans>{' '}
            </VisuallyHidden>
            {written(before)}
          </del>{' '}
          <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <ins className={classes.after}>
        <VisuallyHidden>
          <Trans>to</Trans>{' '}
        </VisuallyHidden>
        {written(after)}
      </ins>
    </>
  );
}

function isPoints(field: ImportChange['field']): boolean {
  return field === 'statusPoints' || field === 'rewardPoints';
}
