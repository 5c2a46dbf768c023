import { Trans } from '@lingui/react/macro';
import type { PortalLocale } from '@rostra/shared/workspace/portal-language';
import { Text } from '../../../ui/text/text.tsx';

/** A day that no two ways of writing it can be mistaken for each other. */
const SAMPLE_DAY = new Date('2027-05-03T12:00:00Z');

/** How a locale writes a day and a number. */
export function LocaleSample({ locale }: { readonly locale: PortalLocale }) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(SAMPLE_DAY);
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(SAMPLE_DAY);
  const amount = new Intl.NumberFormat(locale).format(1_234_567.8);
  return (
    <Text size={14} tone="soft">
      <Trans>
        For example {day}, in tables {short}, and {amount}.
      </Trans>
    </Text>
  );
}
