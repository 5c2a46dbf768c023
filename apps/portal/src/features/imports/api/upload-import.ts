import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Send } from '../../../lib/api-client.ts';
import { useSurface } from '../../../lib/surface.tsx';
import { useKeepImports } from './keep-import.ts';

/** What the server answered to a file: its import, or why it was refused. `code` is null when no answer came. */
export class RefusedUpload extends Error {
  readonly code: string | null;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string | null, details: Readonly<Record<string, unknown>>) {
    super(code ?? 'no answer');
    this.name = 'RefusedUpload';
    this.code = code;
    this.details = details;
  }
}

/** Sends a file of people or of opening balances; gives the import's id. Fails with a `RefusedUpload`. The same file sent again is the same import. */
export function useUploadImport(kind: ImportKind) {
  const last = useRef<FileToSend | null>(null);
  const { send } = useSurface();
  const keepImports = useKeepImports();
  return useMutation({
    retry: false,
    mutationFn: (file: File) => {
      if (last.current?.file !== file || last.current.kind !== kind) {
        last.current = { file, kind, key: crypto.randomUUID() };
      }
      return sendFile(send, last.current);
    },
    onSettled: keepImports,
  });
}

interface FileToSend {
  readonly file: File;
  readonly kind: ImportKind;
  readonly key: string;
}

async function sendFile(send: Send, { file, kind, key }: FileToSend): Promise<string> {
  const address = `/uploads/imports?kind=${kind}&name=${encodeURIComponent(file.name)}`;
  const init = {
    method: 'POST',
    body: file,
    headers: { 'idempotency-key': key, 'content-type': 'application/octet-stream' },
  };
  const answer = await send(address, init).catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  if (isRecord(body) && typeof body.importId === 'string') return body.importId;
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  throw new RefusedUpload(
    typeof error.code === 'string' ? error.code : null,
    isRecord(error.details) ? error.details : {},
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
