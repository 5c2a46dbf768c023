import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { type ChallengeForm, toChallengeForm } from '../challenge-form.ts';
import { useFormTexts } from '../use-form-texts.ts';
import classes from './differences-dialog.module.css';

/** What `DifferencesDialog` takes. */
export interface DifferencesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly mine: ChallengeForm;
  readonly theirs: StaffChallenge;
}

/** Every part that differs, in both forms side by side. */
export function DifferencesDialog({ isOpen, onClose, mine, theirs }: DifferencesDialogProps) {
  const { t } = useLingui();
  const textsOf = useFormTexts();
  const others = new Map(textsOf(toChallengeForm(theirs)).map((part) => [part.name, part.text]));
  const own = textsOf(mine);
  const names = [...new Set([...own.map((part) => part.name), ...others.keys()])];
  const parts = names
    .map((name) => ({ name, mine: own.find((part) => part.name === name)?.text ?? '', theirs: others.get(name) ?? '' }))
    .filter((part) => part.mine !== part.theirs);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`What differs`} isWide>
      {parts.length === 0 ? (
        <Text>
          <Trans>Nothing: both say the same.</Trans>
        </Text>
      ) : null}
      {parts.map((part) => (
        <section key={part.name} className={classes.part}>
          <Heading level={3} size={16}>
            {part.name}
          </Heading>
          <div className={classes.sides}>
            <Side title={t`Yours`} text={part.mine} />
            <Side title={t`Theirs`} text={part.theirs} />
          </div>
        </section>
      ))}
    </Dialog>
  );
}

function Side({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={classes.side}>
      <Text size={12} tone="soft">
        {title}
      </Text>
      <Text as="div" size={14} keepsLines>
        {text === '' ? <Trans>Nothing</Trans> : text}
      </Text>
    </div>
  );
}
