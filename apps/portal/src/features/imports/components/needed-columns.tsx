import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import classes from './needed-columns.module.css';

/** What a file has to hold and what happens with it, in the order in which people ask. */
export function NeededColumns({ kind }: { readonly kind: ImportKind }) {
  const { t } = useLingui();
  if (kind === 'openings') return <NeededForOpenings />;
  return (
    <Stack gap={12}>
      <Heading level={2} size={16}>{t`What the file needs`}</Heading>
      <Text size={14}>
        <Trans>
          A first line with the names of the columns. Needed: <strong className={classes.column}>e-mail</strong>,{' '}
          <strong className={classes.column}>name</strong> (or first and last name) and{' '}
          <strong className={classes.column}>account name</strong>.
        </Trans>
      </Text>
      <Text size={14}>
        <Trans>
          Used when there: title, member ID, account ID, segment, region, and account owner, the e-mail of who of your
          team looks after the account. Other columns are left alone. Common other words, such as Company or Job title,
          are understood.
        </Trans>
      </Text>
      <Text size={14} tone="soft">
        <Trans>
          People are known by their e-mail. An empty cell changes nothing. Nobody becomes staff by a file, and your own
          team is never touched. The lines are thrown away after 30 days.
        </Trans>
      </Text>
    </Stack>
  );
}

function NeededForOpenings() {
  const { t } = useLingui();
  return (
    <Stack gap={12}>
      <Heading level={2} size={16}>{t`What the file needs`}</Heading>
      <Text size={14}>
        <Trans>
          A first line with the names of the columns. Needed: <strong className={classes.column}>e-mail</strong>,{' '}
          <strong className={classes.column}>earned on</strong>, and{' '}
          <strong className={classes.column}>reward points</strong>,{' '}
          <strong className={classes.column}>status points</strong> or both.
        </Trans>
      </Text>
      <Text size={14}>
        <Trans>
          Used when there: expires on, and a note that the champion reads. Without a day the points to spend last as
          long as others do. Days are written 2026-03-31.
        </Trans>
      </Text>
      <Text size={14} tone="soft">
        <Trans>
          Champions are known by their e-mail, so people come first. The same line twice changes nothing. Status points
          count towards the tier from the day they were earned.
        </Trans>
      </Text>
    </Stack>
  );
}
