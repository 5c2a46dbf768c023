import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '../../../ui/text/text.tsx';
import { accentScale, grounds } from '../../../ui/theme/accent-scale.ts';
import { contrastRatio } from '../../../ui/theme/contrast-ratio.ts';
import classes from './branding.module.css';

/** What `AccentWords` takes. */
export interface AccentWordsProps {
  readonly hex: string;
  readonly scheme: 'light' | 'dark';
}

/** What becomes of a colour on pages of one scheme, with the contrasts that were computed (WCAG AA: 4.5 for words). Nothing for what is no colour. */
export function AccentWords({ hex, scheme }: AccentWordsProps) {
  const { i18n } = useLingui();
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return null;
  const { fill, onFill, text } = accentScale(hex)[scheme];
  const format = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  // Rounded down: 4.46 must not be read as 4.5.
  const ratio = (one: string, other: string) => format.format(Math.floor(contrastRatio(one, other) * 10) / 10);
  const onButtons = ratio(onFill, fill);
  const onPaper = ratio(text, grounds[scheme].paper);
  const isFillSame = fill.toLowerCase() === hex.toLowerCase();
  const isTextSame = text.toLowerCase() === hex.toLowerCase();
  return (
    <Text size={14} tone="soft">
      <strong>{scheme === 'light' ? <Trans>Light pages:</Trans> : <Trans>Dark pages:</Trans>}</strong>{' '}
      {isFillSame ? (
        <Trans>buttons are in your colour ({onButtons} : 1 with their words);</Trans>
      ) : (
        <Trans>
          buttons are in <Dot hex={fill} />, so that they and the words on them can be told apart ({onButtons} : 1);
        </Trans>
      )}{' '}
      {isTextSame ? (
        <Trans>links are too ({onPaper} : 1).</Trans>
      ) : (
        <Trans>
          links are in <Dot hex={text} />, as near to it as can be read ({onPaper} : 1).
        </Trans>
      )}
    </Text>
  );
}

/** A colour as it looks and as it is written. Drawn, because the page's security policy forbids style in the markup. */
function Dot({ hex }: { readonly hex: string }) {
  return (
    <span className={classes.dot}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
        <circle cx="6" cy="6" r="5.5" fill={hex} />
      </svg>
      <code>{hex}</code>
    </span>
  );
}
