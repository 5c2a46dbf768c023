import { useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { KeyHint } from '../../../ui/actions/key-hint.tsx';
import classes from './moderation.module.css';

/** What `KeyLegend` takes. */
export interface KeyLegendProps {
  readonly isOn: boolean;
  /** Whether what is open is scored: by a number key. */
  readonly hasScore: boolean;
  readonly onToggle: () => void;
}

/** Which key does what, and the switch for all of them. */
export function KeyLegend({ isOn, hasScore, onToggle }: KeyLegendProps) {
  const { t } = useLingui();
  const keys = [
    { keys: ['J', 'K'], word: t`move` },
    { keys: ['Enter'], word: t`open` },
    ...(hasScore ? [{ keys: ['0–9'], word: t`score` }] : []),
    { keys: ['A'], word: t`approve` },
    { keys: ['C'], word: t`ask for changes` },
    { keys: ['D'], word: t`decline` },
    { keys: ['Esc'], word: t`back` },
  ];
  return (
    <div className={classes.legend} role="group" aria-label={t({ message: 'Keys', context: 'keyboard' })}>
      {isOn ? (
        <dl className={classes.keys}>
          {keys.map(({ keys: names, word }) => (
            <div key={word} className={classes.key}>
              <dt>
                {names.map((name) => (
                  <KeyHint key={name} isRead>
                    {name}
                  </KeyHint>
                ))}
              </dt>
              <dd>{word}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={classes.keys}>{t`Keys are off.`}</p>
      )}
      <Button variant="quiet" size="small" onClick={onToggle}>
        {isOn ? t`Turn keys off` : t`Turn keys on`}
      </Button>
    </div>
  );
}
