import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';

/** Why an answer was not taken. That somebody else was faster is nothing bad, but it has to be known. */
export function RefusalNotice({ error }: { readonly error: unknown }) {
  const isOvertaken = (['already-moderated', 'submission-closed', 'changed-meanwhile'] as const).some((code) =>
    isRefusedWith(error, code),
  );
  return <Notice tone={isOvertaken ? 'caution' : 'bad'}>{errorSentence(error)}</Notice>;
}
