import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { useOpenPreview } from '../api/open-preview.ts';
import { accentOf, type PreviewLook } from '../preview-look.ts';
import classes from './preview.module.css';

/** The very element that host pages use, fetched when somebody asks for a preview. */
const Portal = lazy(() => import('@rostra/embed/react').then(({ RostraPortal }) => ({ default: RostraPortal })));

/** What `PreviewStage` takes. */
export interface PreviewStageProps {
  readonly look: PreviewLook;
  readonly workspace: string;
}

/** The portal in a real frame, on a page of this look. */
export function PreviewStage({ look, workspace }: PreviewStageProps) {
  const { t } = useLingui();
  const { mutateAsync } = useOpenPreview();
  const { viewer, path, scheme, mode, bar, width } = look;

  async function fetchToken() {
    if (viewer === 'nobody') throw new Error('this preview is of somebody whom the host cannot name');
    const { code } = await mutateAsync({ idempotencyKey: crypto.randomUUID() });
    return code;
  }

  return (
    <div role="group" aria-label={t`Preview`} className={classes.stage} data-scheme={scheme} data-width={width}>
      <Suspense fallback={<LoadingState shape="rows" count={4} />}>
        {/* Another viewer is another session: the frame begins anew. Everything else changes in place, as on a host's page. */}
        <Portal
          key={viewer}
          workspace={`${workspace}.preview`}
          origin={window.location.origin}
          path={path}
          mode={mode}
          bar={bar}
          theme={{ accent: accentOf(look), scheme }}
          fetchToken={fetchToken}
          frameTitle={t`The portal as your page shows it`}
        />
      </Suspense>
    </div>
  );
}
