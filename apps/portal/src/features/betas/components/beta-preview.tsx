import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../../ui/layout/card.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { BetaForm } from '../beta-form.ts';
import { BetaWords } from './beta-words.tsx';
import classes from './betas.module.css';

/** What champions will read, while it is written. */
export function BetaPreview({ values }: { readonly values: BetaForm }) {
  const { t } = useLingui();
  const { title, summary, commitment, criteria } = values;
  return (
    <section className={classes.preview} aria-label={t`Preview`}>
      <Stack gap={12}>
        <Text size={14} tone="soft">
          <Trans>What champions read</Trans>
        </Text>
        <Card>
          <Heading level={2} size={26}>
            {title.trim() || t`Title`}
          </Heading>
          <BetaWords
            beta={{ summary: summary.trim() || '…', commitment: commitment.trim() || '…', criteria: criteria.trim() }}
          />
        </Card>
      </Stack>
    </section>
  );
}
