import { useLingui } from '@lingui/react/macro';
import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import { Notice } from '../../../ui/feedback/notice.tsx';

/** Says why no page can show the portal yet, or that all is set. */
export function StillMissing({ settings }: { readonly settings: GetEmbedSettingsOutput }) {
  const { t } = useLingui();
  const hasKey = settings.keys.some(({ revokedAt }) => revokedAt === null);
  const hasOrigin = settings.origins.length > 0;
  if (!settings.isOn) {
    return (
      <Notice title={t`Embedding is off`}>
        {hasOrigin && hasKey
          ? t`No page shows the portal. Everything below stays as it is until you turn embedding on.`
          : t`No page shows the portal. List an origin and make a key, then turn embedding on.`}
      </Notice>
    );
  }
  if (!hasOrigin)
    return (
      <Notice
        tone="caution"
        title={t`No page can show the portal yet`}
      >{t`List the origin your page lives at.`}</Notice>
    );
  if (!hasKey)
    return (
      <Notice
        tone="caution"
        title={t`Nobody can be signed in yet`}
      >{t`Make a key for your backend to sign with.`}</Notice>
    );
  return null;
}
