/** A file on its way, or arrived. */
export interface FileUpload {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: 'uploading' | 'done' | 'failed';
  /** What to show of a picture; a `blob:` address will not do where the page's policy forbids it. */
  readonly previewUrl?: string;
}

/** Why a chosen file cannot be taken before it is sent. */
export type FileRefusal = 'too-large' | 'wrong-kind';

/**
 * Whether a file may be sent at all; the server looks at its bytes again. `accept` is as on a native file input: `image/png`,
 * `image/*`, `.csv`.
 */
export function refuseFile(file: File, accept: readonly string[], bytesMax: number): FileRefusal | null {
  if (file.size > bytesMax) return 'too-large';
  return accept.some((kind) => matches(file, kind)) ? null : 'wrong-kind';
}

function matches(file: File, kind: string): boolean {
  if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind);
  if (kind.endsWith('/*')) return file.type.startsWith(kind.slice(0, -1));
  return file.type === kind;
}
