import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useImage } from '../../../lib/use-image.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import classes from './evidence.module.css';

/** What `EvidencePicture` takes. */
export interface EvidencePictureProps {
  readonly fileId: string;
  /** What was asked for; the picture's name for those who cannot see it. */
  readonly label: string;
}

/** A picture as evidence: small in its place, large on a press. */
export function EvidencePicture({ fileId, label }: EvidencePictureProps) {
  const { t } = useLingui();
  const picture = useImage(fileId);
  const [isLarge, setIsLarge] = useState(false);
  if (picture.isError) {
    return (
      <Notice tone="bad" action={<Button size="small" onClick={() => void picture.refetch()}>{t`Try again`}</Button>}>
        <Trans>The picture could not be loaded.</Trans>
      </Notice>
    );
  }
  if (!picture.data) return <LoadingState shape="cards" count={1} />;
  return (
    <>
      <button
        type="button"
        className={classes.picture}
        onClick={() => setIsLarge(true)}
        aria-label={t`Enlarge: ${label}`}
      >
        <img src={picture.data} alt={label} />
      </button>
      <Dialog isOpen={isLarge} onClose={() => setIsLarge(false)} title={label} isWide>
        <img src={picture.data} alt={label} className={classes.large} />
      </Dialog>
    </>
  );
}
