import { useLingui } from '@lingui/react/macro';
import { Button } from '../actions/button.tsx';
import { useByteFormat } from '../format/use-byte-format.ts';
import { IconPhoto } from '../icons.ts';
import classes from './file-field.module.css';
import type { FileUpload } from './file-upload.ts';

/** What `UploadedFile` takes. */
export interface UploadedFileProps {
  readonly file: FileUpload;
  readonly onRemove: () => void;
  readonly onRetry: (() => void) | undefined;
}

/** The file in a `FileField`: its name, how far it is, and how to be rid of it. */
export function UploadedFile({ file, onRemove, onRetry }: UploadedFileProps) {
  const { t } = useLingui();
  const bytes = useByteFormat();
  const words = { uploading: t`Sending…`, done: bytes(file.size), failed: t`Did not arrive` }[file.state];
  return (
    <div className={classes.file}>
      {file.previewUrl ? (
        <img className={classes.thumb} src={file.previewUrl} alt="" />
      ) : (
        <span className={classes.sign}>
          <IconPhoto size={24} aria-hidden />
        </span>
      )}
      <div className={classes.name}>
        <p className={classes.title}>{file.name}</p>
        <p className={classes.state} role="status">
          {words}
        </p>
      </div>
      {file.state === 'failed' && onRetry ? <Button size="small" onClick={onRetry}>{t`Send again`}</Button> : null}
      <Button size="small" variant="quiet" onClick={onRemove}>{t`Remove`}</Button>
    </div>
  );
}
