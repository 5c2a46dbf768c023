import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { StageForm } from '../challenge-form.ts';
import { useEvidenceKindName } from '../use-evidence-kind-name.ts';
import classes from './challenge-preview.module.css';

/** What proves each stage, as the fields that a champion will find. */
export function PreviewAsked({ stages }: { readonly stages: readonly StageForm[] }) {
  return (
    <Stack gap={16}>
      {stages.map((stage, index) => (
        // Stages have no name of their own before they are saved; their place is what tells them apart.
        <StageAsked key={index} stage={stage} hasTitle={stages.length > 1} />
      ))}
    </Stack>
  );
}

function StageAsked({ stage, hasTitle }: { readonly stage: StageForm; readonly hasTitle: boolean }) {
  const { t } = useLingui();
  const kindName = useEvidenceKindName();
  return (
    <Stack gap={8}>
      {hasTitle ? (
        <Text size={14} weight="strong">
          {stage.title.trim() === '' ? t`Without a title` : stage.title}
        </Text>
      ) : null}
      {stage.evidence.length === 0 ? (
        <Text size={14} tone="soft">
          {stage.isEvidenceFree ? <Trans>Nothing.</Trans> : <Trans>Not decided yet.</Trans>}
        </Text>
      ) : (
        <ul role="list" className={classes.asked}>
          {stage.evidence.map((request, index) => (
            <li key={index} className={classes.ask}>
              <span>{request.label.trim() === '' ? t`Without words` : request.label}</span>
              <span className={classes.kind}>
                {request.isRequired ? kindName(request.kind) : t`${kindName(request.kind)}, optional`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
