import { Trans } from '@lingui/react/macro';
import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';

/** Which rule a line followed, and which version of it: rules change, and a line keeps the one it was made under. */
export function RuleWords({
  line: { rule, subject, explanation },
}: {
  readonly line: Pick<ExplainPostingOutput, 'rule' | 'subject' | 'explanation'>;
}) {
  const [kind = ''] = rule.name.split(':', 1);
  const { version } = rule;
  const name = subject?.title ?? '';
  const ruleName = explanation?.rule?.name;
  if (ruleName) {
    return (
      <Trans>
        “{ruleName}”, version {version}
      </Trans>
    );
  }
  if (kind === 'challenge' && name) {
    return (
      <Trans>
        of the challenge “{name}”, version {version}
      </Trans>
    );
  }
  if (name && (kind === 'reward' || kind === 'redemption')) {
    return (
      <Trans>
        of the reward “{name}”, version {version}
      </Trans>
    );
  }
  if (explanation?.rule && name && kind === rule.name) {
    return (
      <Trans>
        of the house for “{name}”, version {version}
      </Trans>
    );
  }
  if (kind === 'grant') return <Trans>points by hand, version {version}</Trans>;
  if (kind === 'opening') return <Trans>points brought along, version {version}</Trans>;
  if (kind === 'merge') return <Trans>two entries made one, version {version}</Trans>;
  return (
    <Trans>
      {kind}, version {version}
    </Trans>
  );
}
