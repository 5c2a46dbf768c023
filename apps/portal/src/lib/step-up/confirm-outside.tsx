import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { Button } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { OutsideLink } from '../../ui/text/outside-link.tsx';
import { Text } from '../../ui/text/text.tsx';

/** In a frame, where nobody is asked for a code or a passkey: leads to the same screen at the program's own address. */
export function ConfirmOutside({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { href } = useRouter().state.location;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Sign in by yourself for this`}
      actions={<Button onClick={onClose}>{t`Not now`}</Button>}
    >
      <Text>
        <Trans>
          This is yours alone to do, so the page around this one cannot vouch for you. Do it at the program’s own
          address, where you sign in by yourself. Nothing has happened yet.
        </Trans>
      </Text>
      <Text>
        <OutsideLink href={href}>
          <Trans>Open this in a window of its own</Trans>
        </OutsideLink>
      </Text>
    </Dialog>
  );
}
