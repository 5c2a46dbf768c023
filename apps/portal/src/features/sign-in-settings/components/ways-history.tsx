import { Trans, useLingui } from '@lingui/react/macro';
import type { GetSignInSettingsOutput } from '@rostra/shared/sign-in-ways/get-sign-in-settings.contract';
import type { SignInPolicy } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What was changed, by whom and when, the latest first. Nothing is shown while nobody has changed anything. */
export function WaysHistory({ settings: { policy, history } }: { readonly settings: GetSignInSettingsOutput }) {
  const { t } = useLingui();
  const wordsOf = useChangeWords();
  const versions = [policy, ...history];
  const changes = versions.flatMap((after, index) => {
    const before = versions[index + 1];
    return before && after.changedAt !== null ? [{ after, before, changedAt: after.changedAt }] : [];
  });
  if (changes.length === 0) return null;
  return (
    <Section title={t`What was changed`}>
      <RuledList
        label={t`What was changed`}
        items={changes.map(({ after, before, changedAt }) => ({
          key: String(after.version),
          content: (
            <>
              {wordsOf(before, after)}
              <Text size={14} tone="soft">
                {after.changedBy ?? t`Somebody who has left`}, <DateText at={changedAt} form="day-time" />
              </Text>
            </>
          ),
        }))}
      />
      {versions.length > 10 ? (
        <Text size={14} tone="soft">
          <Trans>What came before stands in the audit log.</Trans>
        </Text>
      ) : null}
    </Section>
  );
}

function useChangeWords(): (before: SignInPolicy, after: SignInPolicy) => string {
  const { t } = useLingui();
  const joining = {
    'link-only': t`Nobody joins by themselves`,
    'domain-of-account': t`People of accounts join by themselves`,
    approval: t`The team lets people in`,
  };
  return (before, after) => {
    const changed = [
      turned(before.isChampionLinkOn, after.isChampionLinkOn, [t`Champions: mail on`, t`Champions: mail off`]),
      turned(before.isChampionOidcOn, after.isChampionOidcOn, [t`Champions: provider on`, t`Champions: provider off`]),
      turned(before.isStaffLinkOn, after.isStaffLinkOn, [t`Team: mail on`, t`Team: mail off`]),
      turned(before.isStaffOidcOn, after.isStaffOidcOn, [t`Team: provider on`, t`Team: provider off`]),
      before.joining === after.joining ? null : joining[after.joining],
    ].filter((words) => words !== null);
    return changed.length === 0 ? t`Saved without a change` : changed.join(' · ');
  };
}

function turned(before: boolean, after: boolean, [on, off]: readonly [on: string, off: string]): string | null {
  if (before === after) return null;
  return after ? on : off;
}
