import { useLingui } from '@lingui/react/macro';
import { type ClipboardEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { useByteFormat } from '../format/use-byte-format.ts';
import { IconUpload } from '../icons.ts';
import { FieldError } from './field-error.tsx';
import { type FieldWords, OptionalMark } from './field.tsx';
import fieldClasses from './field.module.css';
import classes from './file-field.module.css';
import { type FileUpload, refuseFile } from './file-upload.ts';
import { UploadedFile } from './uploaded-file.tsx';

/** What `FileField` takes. */
export interface FileFieldProps extends FieldWords {
  /** As on a native file input, one entry each: `['image/png', 'image/jpeg']`, `['.csv']`. */
  readonly accept: readonly string[];
  /** In words: "PNG, JPEG or WebP". */
  readonly acceptWords: ReactNode;
  readonly bytesMax: number;
  /** The file in place, or null. */
  readonly file: FileUpload | null;
  /** A file that may be sent was chosen, dropped or pasted. */
  readonly onChoose: (file: File) => void;
  readonly onRemove: () => void;
  /** Sends a file again whose upload failed. */
  readonly onRetry?: () => void;
}

/** One file: chosen with the keyboard, dropped on it, or pasted while it has the focus. Says how far the upload is. */
export function FileField(props: FileFieldProps) {
  const { label, hint, error, isOptional, note, accept, acceptWords, bytesMax, file, onChoose, onRemove, onRetry } =
    props;
  const { t } = useLingui();
  const bytes = useByteFormat();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const shownError = refusal ?? error;

  function take(files: FileList | null) {
    const [chosen] = files ?? [];
    if (!chosen) return;
    const refused = refuseFile(chosen, accept, bytesMax);
    if (refused === null) {
      setRefusal(undefined);
      onChoose(chosen);
    } else {
      setRefusal(
        refused === 'too-large'
          ? t`${chosen.name} has ${bytes(chosen.size)}; at most ${bytes(bytesMax)} can be sent.`
          : t`${chosen.name} is not the kind of file asked for.`,
      );
    }
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  }
  function paste(event: ClipboardEvent) {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  }

  return (
    <div className={fieldClasses.field} role="group" aria-labelledby={`${id}-label`} onPaste={paste}>
      <span className={fieldClasses.label} id={`${id}-label`}>
        {label}
        {isOptional ? <OptionalMark /> : null}
      </span>
      {hint ? <p className={fieldClasses.hint}>{hint}</p> : null}
      {note ? <div className={fieldClasses.note}>{note}</div> : null}
      <div className={fieldClasses.control}>
        {file ? (
          <UploadedFile file={file} onRemove={onRemove} onRetry={onRetry} />
        ) : (
          <div
            className={classNames(classes.drop, isOver && classes.over, shownError && classes.wrong)}
            onDragOver={(event) => {
              event.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={drop}
          >
            <p className={classes.words} id={`${id}-words`}>
              <span className={classes.main}>{t`Drop a file here, paste it, or choose one`}</span>
              {acceptWords} · {t`up to ${bytes(bytesMax)}`}
            </p>
            <label className={classes.choose}>
              <IconUpload size={18} aria-hidden />
              {t`Choose a file`}
              <input
                type="file"
                className={classes.input}
                accept={accept.join(',')}
                aria-describedby={`${id}-label ${id}-words${shownError ? ` ${id}-error` : ''}`}
                aria-invalid={shownError ? true : undefined}
                onChange={(event) => {
                  take(event.target.files);
                  // The same file can be chosen again after it was removed.
                  event.target.value = '';
                }}
              />
            </label>
          </div>
        )}
      </div>
      <FieldError id={`${id}-error`} message={shownError} />
    </div>
  );
}
