import { useLingui } from '@lingui/react/macro';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import { useState } from 'react';
import { FileField } from '../../../ui/fields/file-field.tsx';
import type { FileUpload } from '../../../ui/fields/file-upload.ts';
import { RefusedUpload, useUploadImport } from '../api/upload-import.ts';
import { useRefusalWords } from '../use-refusal-words.ts';

/** As the server takes it; see the contract. Repeated here, as the contract would bring the validation library. */
const BYTES_MAX = 20_000_000;

/** What `FileToImport` takes. */
export interface FileToImportProps {
  readonly kind: ImportKind;
  readonly onUploaded: (importId: string) => void;
}

/** Takes a file and sends it. A file that is refused leaves its reason and the place for the next try. */
export function FileToImport({ kind, onUploaded }: FileToImportProps) {
  const { t } = useLingui();
  const refusalWords = useRefusalWords();
  const upload = useUploadImport(kind);
  const [chosen, setChosen] = useState<File | null>(null);

  function send(file: File) {
    setChosen(file);
    upload.mutate(file, { onSuccess: onUploaded });
  }
  const isUnanswered = upload.error instanceof RefusedUpload && upload.error.code === null;
  const state = upload.isPending ? 'uploading' : isUnanswered ? 'failed' : 'done';
  const isRefused = upload.isError && !isUnanswered;
  const shown: FileUpload | null = chosen && !isRefused ? { name: chosen.name, size: chosen.size, state } : null;
  return (
    <FileField
      label={kind === 'people' ? t`A file of people` : t`A file of points`}
      hint={
        kind === 'people'
          ? t`One person per line, with the account they belong to.`
          : t`One line per champion and day they were earned.`
      }
      error={upload.isError ? refusalWords(upload.error) : undefined}
      accept={['.csv', '.tsv', '.txt', 'text/csv']}
      acceptWords={t`CSV with commas, semicolons or tabs`}
      bytesMax={BYTES_MAX}
      file={shown}
      onChoose={send}
      onRetry={chosen ? () => send(chosen) : undefined}
      onRemove={() => {
        setChosen(null);
        upload.reset();
      }}
    />
  );
}
