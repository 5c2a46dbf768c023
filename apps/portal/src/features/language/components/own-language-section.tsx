import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { languageOf, portalLanguages } from '@rostra/shared/workspace/portal-language';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useChooseLanguage } from '../api/choose-language.ts';

const saved = msg`Saved. This is how you read from now on.`;

/** In which language somebody reads screens and mails. Nothing where the workspace speaks one language: there is no choice. */
export function OwnLanguageSection() {
  const { t, i18n } = useLingui();
  const { member, workspace } = useSession();
  const toast = useToast();
  const key = useIdempotencyKey();
  const choose = useChooseLanguage();
  if (workspace.locales.length < 2) return null;

  function change(value: string) {
    const language = portalLanguages.find((one) => one === value) ?? null;
    choose.mutate(
      { language, idempotencyKey: key.current() },
      // In the words of the language that was chosen.
      { onSuccess: () => toast(i18n.t(saved)), onSettled: key.renew },
    );
  }

  return (
    <Section title={t`Language`} hint={t`What you read here and in mails.`}>
      {choose.error ? <Notice tone="bad">{errorSentence(choose.error)}</Notice> : null}
      <SelectField
        label={t`Language`}
        placeholder={t`As my browser has it`}
        choices={workspace.locales.map((locale) => {
          const language = languageOf(locale) ?? 'en';
          return { value: language, label: nameOf(language) };
        })}
        value={member.language ?? ''}
        disabled={choose.isPending}
        onChange={({ target }) => change(target.value)}
      />
    </Section>
  );
}

/** Each in its own words, so that whoever ended in the wrong one finds the way out. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
