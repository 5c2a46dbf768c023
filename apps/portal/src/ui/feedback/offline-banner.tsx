import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { IconCloudOff } from '../icons.ts';
import classes from './offline-banner.module.css';

/** Says that the line is down and that nothing typed is lost. Nothing while the line is up. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {isOnline ? null : (
        <p className={classes.banner}>
          <IconCloudOff size={18} aria-hidden />
          <Trans>You are offline. What you see may be old; what you type is kept.</Trans>
        </p>
      )}
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
