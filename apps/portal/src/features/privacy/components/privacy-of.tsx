import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { Menu } from '../../../ui/actions/menu.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { IconEraser, IconFileZip, IconShieldLock } from '../../../ui/icons.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAskErasureFor } from '../api/ask-erasure-for.ts';
import { useStartArchiveFor } from '../api/start-archive-for.ts';

/** What `PrivacyOf` takes. */
export interface PrivacyOfProps {
  readonly memberId: string;
  readonly memberName: string;
}

/** For an administrator whom a champion asked by mail: a copy of the data, or erasure. Nothing for anybody else. */
export function PrivacyOf({ memberId, memberName }: PrivacyOfProps) {
  const { member } = useSession();
  return member.role === 'admin' ? <PrivacyMenu memberId={memberId} memberName={memberName} /> : null;
}

function PrivacyMenu({ memberId, memberName }: PrivacyOfProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const archive = useProvenCall(useStartArchiveFor());
  const erasure = useAskErasureFor();
  const params = { workspace: workspace.slug };
  const input = () => ({ memberId, idempotencyKey: key.current() });

  const copy = () =>
    archive.mutate(input(), {
      onSuccess: () => void navigate({ to: '/w/$workspace/staff/privacy', params, search: { tab: 'copies' } }),
      onError: (error) => toast(errorSentence(error), 'bad'),
      onSettled: key.renew,
    });
  const erase = () =>
    erasure.mutate(input(), {
      onSuccess: () => void navigate({ to: '/w/$workspace/staff/privacy', params }),
      onSettled: key.renew,
    });
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <>
      <Menu
        label={t`Privacy of ${memberName}`}
        items={[
          { key: 'copy', label: t`Make a copy of their data`, icon: <IconFileZip {...icon} />, onSelect: copy },
          {
            key: 'erase',
            label: t`Erase them in 14 days`,
            icon: <IconEraser {...icon} />,
            onSelect: () => setIsAsking(true),
          },
        ]}
      >
        <IconShieldLock size={18} aria-hidden />
        <span>
          <Trans>Privacy</Trans>
        </span>
      </Menu>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Erase ${memberName} in 14 days?`}
        confirmLabel={t`Erase in 14 days`}
        tone="danger"
        onConfirm={erase}
        isBusy={erasure.isPending}
        error={erasure.error ? errorSentence(erasure.error) : undefined}
      >
        <Text>
          <Trans>For a champion who asked you by mail. They are told, and can take it back until then.</Trans>
        </Text>
      </ConfirmDialog>
      {archive.proof}
    </>
  );
}
