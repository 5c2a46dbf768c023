import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';

/** Where a review is written: a site of the champion's choice, or one that is named. What was typed survives a change of mind. */
export function ReviewSiteFields({ editor }: { readonly editor: ChallengeEditorState }) {
  const { t } = useLingui();
  const { form, values } = editor;
  const field = useFieldProps(form);
  const typed = useRef(values.reviewSite ?? { name: '', url: '' });
  const isNamed = values.reviewSite !== null;

  function choose(way: string) {
    if (values.reviewSite) typed.current = values.reviewSite;
    form.setValue('reviewSite', way === 'named' ? typed.current : null, { shouldDirty: true });
  }

  return (
    <>
      <RadioGroup
        label={t`Where the review is written`}
        choices={[
          { value: 'any', label: t`On a site the champion chooses` },
          { value: 'named', label: t`On one site` },
        ]}
        value={isNamed ? 'named' : 'any'}
        onChange={(event) => choose(event.target.value)}
      />
      {isNamed ? (
        <>
          <TextField label={t`Name of the site`} {...field('reviewSite.name')} />
          <TextField
            label={t`Link to the site`}
            hint={t`Where the review is written, such as https://www.example.com/your-product/reviews/new`}
            type="url"
            {...field('reviewSite.url')}
          />
        </>
      ) : null}
    </>
  );
}
