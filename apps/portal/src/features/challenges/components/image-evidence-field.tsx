import { useLingui } from '@lingui/react/macro';
import { imageBytesMax, imageContentTypes } from '@rostra/shared/uploads/image-upload';
import { useRef, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useSurface } from '../../../lib/surface.tsx';
import { uploadImage, UploadFailure } from '../../../lib/upload-image.ts';
import { useImage } from '../../../lib/use-image.ts';
import type { FieldWords } from '../../../ui/fields/field.tsx';
import { FileField } from '../../../ui/fields/file-field.tsx';

/** What `ImageEvidenceField` takes. */
export interface ImageEvidenceFieldProps extends FieldWords {
  /** The picture in place, as stored; empty when there is none. */
  readonly uploadId: string;
  readonly onChange: (uploadId: string) => void;
  readonly onArriving: (isArriving: boolean) => void;
}

/** A picture as evidence: sent as soon as it is chosen, shown as it was stored. */
export function ImageEvidenceField({ uploadId, onChange, onArriving, error, ...words }: ImageEvidenceFieldProps) {
  const { t } = useLingui();
  const { send } = useSurface();
  const stored = useImage(uploadId === '' ? null : uploadId);
  const [chosen, setChosen] = useState<File | null>(null);
  const [failure, setFailure] = useState<string>();
  const round = useRef(0);

  async function upload(file: File) {
    // A picture that was taken out or replaced meanwhile no longer counts.
    round.current += 1;
    const mine = round.current;
    setChosen(file);
    setFailure(undefined);
    onArriving(true);
    try {
      const id = await uploadImage(send, file, crypto.randomUUID());
      if (mine === round.current) onChange(id);
    } catch (problem) {
      if (mine === round.current)
        setFailure(problem instanceof UploadFailure ? problem.message : errorSentence(problem));
    }
    if (mine === round.current) onArriving(false);
  }
  function remove() {
    round.current += 1;
    setChosen(null);
    setFailure(undefined);
    onArriving(false);
    onChange('');
  }

  const state = uploadId !== '' ? 'done' : failure === undefined ? 'uploading' : 'failed';
  const file =
    uploadId !== '' || chosen
      ? ({
          name: chosen?.name ?? t`Your picture`,
          size: chosen?.size ?? sizeOf(stored.data),
          state,
          previewUrl: stored.data,
        } as const)
      : null;
  return (
    <FileField
      {...words}
      accept={imageContentTypes}
      acceptWords={t`PNG, JPEG, WebP, GIF or AVIF`}
      bytesMax={imageBytesMax}
      file={file}
      error={failure ?? error}
      onChoose={(next) => void upload(next)}
      onRemove={remove}
      onRetry={chosen ? () => void upload(chosen) : undefined}
    />
  );
}

/** Bytes behind a `data:` address; four characters carry three bytes. */
function sizeOf(dataUrl = ''): number {
  return Math.round((dataUrl.length - dataUrl.indexOf(',') - 1) * 0.75);
}
