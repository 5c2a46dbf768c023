import { RecordForm } from '../../../lib/record-form.tsx';
import type { BetaEditorState } from '../use-beta-editor.ts';
import { BetaFieldsParts } from './beta-fields.tsx';
import { BetaPreview } from './beta-preview.tsx';

/** What `BetaEditor` takes. */
export interface BetaEditorProps {
  readonly editor: BetaEditorState;
  readonly isNew: boolean;
}

/** A beta being written, beside what champions will read. */
export function BetaEditor({ editor, isNew }: BetaEditorProps) {
  return (
    <RecordForm editor={editor} isNew={isNew} preview={<BetaPreview values={editor.values} />}>
      <BetaFieldsParts editor={editor} />
    </RecordForm>
  );
}
