import { Trans, useLingui } from '@lingui/react/macro';
import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import { useBlocker } from '@tanstack/react-router';
import { OvertakenNotice } from '../../../lib/overtaken-notice.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { TierPolicySearch } from '../tier-policy-search.ts';
import { useTierPolicyEditor } from '../use-tier-policy-editor.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { HowTiersWork } from './how-tiers-work.tsx';
import { PolicyFields } from './policy-fields.tsx';
import { PolicyPreview } from './policy-preview.tsx';
import classes from './tier-policy.module.css';

/** What `DraftSection` takes. */
export interface DraftSectionProps {
  readonly workspace: string;
  readonly policy: GetTierPolicyOutput;
  readonly search: TierPolicySearch;
  readonly onSearch: (search: TierPolicySearch) => void;
  /** The draft is gone: put in force, or thrown away. */
  readonly onDone: () => void;
}

/** The change being written, beside what champions would read, with what it does to everybody below. */
export function DraftSection({ workspace, policy, search, onSearch, onDone }: DraftSectionProps) {
  const { t } = useLingui();
  const editor = useTierPolicyEditor(policy);
  // Inside the portal the text waits in the tab; only closing the tab would lose it.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: editor.hasChanges });
  return (
    <Section title={t`The change`} hint={t`Nobody but the program team sees it before it is put in force.`}>
      <Split
        main={
          <FormLayout
            onSubmit={(event) => {
              event.preventDefault();
              editor.save();
            }}
          >
            {editor.isBehind ? <OvertakenNotice onKeepMine={editor.keepMine} onTakeStored={editor.takeStored} /> : null}
            <PolicyFields editor={editor} problems={policy.draft?.problems ?? []} />
            {editor.failure ? <Notice tone="bad">{editor.failure}</Notice> : null}
            <FormActions>
              <Button type="submit" variant={policy.draft ? undefined : 'primary'} isBusy={editor.isSaving}>
                {t`Save draft`}
              </Button>
              <DiscardDraft draft={policy.draft} onDone={onDone} />
              <span className={classes.saved}>
                <Text as="span" size={14} tone="soft">
                  {editor.hasChanges || !policy.draft ? (
                    <Trans>Kept in this tab until you save</Trans>
                  ) : (
                    <Trans>All is saved</Trans>
                  )}
                </Text>
              </span>
            </FormActions>
          </FormLayout>
        }
        side={
          <aside className={classes.read} aria-label={t`What champions will read`}>
            <Text size={14} weight="strong">
              <Trans>What champions will read</Trans>
            </Text>
            <HowTiersWork policy={editor.values} />
          </aside>
        }
      />
      {policy.draft ? (
        <PolicyPreview
          workspace={workspace}
          draft={policy.draft}
          editor={editor}
          search={search}
          onSearch={onSearch}
          onDone={onDone}
        />
      ) : null}
    </Section>
  );
}
