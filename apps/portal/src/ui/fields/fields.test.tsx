import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { DateField } from './date-field.tsx';
import { FormErrorSummary } from './form-error-summary.tsx';
import { NumberField } from './number-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const kinds = [
  { value: 'review', label: 'Review', hint: 'On a public site' },
  { value: 'talk', label: 'Talk' },
];

test('every field has its name, its help and what is wrong with it', async () => {
  const words = { hint: 'Some help.', error: 'Please fill this in.' };
  const { container } = renderUi(
    <>
      <TextField label="Title" {...words} />
      <TextArea label="Story" {...words} />
      <NumberField label="Points" unit="points" {...words} />
      <DateField label="Closes on" {...words} />
      <SelectField label="Kind" choices={kinds} placeholder="Choose" {...words} />
      <CheckboxField label="Named in public" {...words} />
    </>,
  );
  for (const name of ['Title', 'Story', 'Points', 'Closes on', 'Kind', 'Named in public']) {
    const control = screen.getByLabelText(name);
    expect(control).toHaveAccessibleDescription('Please fill this in. Some help.');
    expect(control).toBeInvalid();
  }
  await expectAccessible(container);
});

test('a group of ways is named by its question', async () => {
  const { container } = renderUi(<RadioGroup label="Kind of challenge" hint="Choose one." choices={kinds} hasCards />);
  expect(screen.getByRole('group', { name: 'Kind of challenge' })).toHaveAccessibleDescription('Choose one.');
  expect(screen.getByRole('radio', { name: 'Review' })).toHaveAccessibleDescription('On a public site');
  await expectAccessible(container);
});

test('a text area counts near its bound and cuts nothing', async () => {
  const { user } = renderUi(<TextArea label="Story" charactersMax={100} />);
  const area = screen.getByLabelText('Story');
  await user.click(area);
  await user.paste('x'.repeat(70));
  expect(screen.queryByText(/left/)).not.toBeInTheDocument();
  await user.paste('x'.repeat(20));
  expect(screen.getByText('10 characters left')).toBeVisible();
  await user.paste('x'.repeat(11));
  expect(screen.getByText('1 character too many')).toBeVisible();
  expect(area).toHaveValue('x'.repeat(101));
});

test('the summary of a form is announced, takes the focus and leads to each field', async () => {
  const focus = vi.fn();
  const { user } = renderUi(
    <FormErrorSummary problems={[{ name: 'title', label: 'Title', message: 'Please fill this in.', focus }]} />,
  );
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('One thing needs correcting');
  await user.click(screen.getByRole('button', { name: 'Title: Please fill this in.' }));
  expect(focus).toHaveBeenCalledOnce();
});
