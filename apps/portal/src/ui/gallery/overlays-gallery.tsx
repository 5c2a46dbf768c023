import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { Celebration } from '../feedback/celebration.tsx';
import { Row } from '../layout/row.tsx';
import { CommandPalette } from '../navigation/command-palette.tsx';
import { ConfirmDialog } from '../overlays/confirm-dialog.tsx';
import { SidePanel } from '../overlays/side-panel.tsx';
import { TierMark } from '../points/tier-mark.tsx';
import { Text } from '../text/text.tsx';

type Overlay = 'confirm' | 'panel' | 'celebration' | 'palette' | null;

function wantedOverlay(): Overlay {
  const wanted = new URLSearchParams(location.search).get('open');
  return wanted === 'confirm' || wanted === 'panel' || wanted === 'celebration' || wanted === 'palette' ? wanted : null;
}

/** What floats. `?open=confirm|panel|celebration|palette` opens one at once. */
export function OverlaysGallery() {
  const [open, setOpen] = useState<Overlay>(wantedOverlay);
  const close = () => setOpen(null);
  return (
    <Row>
      <Button onClick={() => setOpen('confirm')}>Confirm</Button>
      <Button onClick={() => setOpen('panel')}>Side panel</Button>
      <Button onClick={() => setOpen('celebration')}>Celebrate</Button>
      <Button onClick={() => setOpen('palette')}>Command palette</Button>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={close}
        title="Redeem the founder dinner?"
        confirmLabel="Redeem"
        onConfirm={close}
      >
        <Text>600 of your 720 points are set aside now and spent when Ana approves. 120 stay.</Text>
      </ConfirmDialog>
      <SidePanel
        isOpen={open === 'panel'}
        onClose={close}
        title="Submission of Ana Ruiz"
        actions={<Button variant="primary">Approve</Button>}
      >
        <Text>Tell 3 lines about onboarding on G2</Text>
      </SidePanel>
      {open === 'celebration' ? (
        <Celebration title="Silver" mark={<TierMark tier="silver" size={96} isDecorative />} onDone={close}>
          The founder dinner and the roadmap preview are open to you now.
        </Celebration>
      ) : null}
      <CommandPalette
        isOpen={open === 'palette'}
        onClose={close}
        commands={['Today', 'Challenges', 'Moderation', 'Rewards'].map((label) => ({
          key: label,
          label,
          group: 'Go to',
          onRun: () => undefined,
        }))}
      />
    </Row>
  );
}
