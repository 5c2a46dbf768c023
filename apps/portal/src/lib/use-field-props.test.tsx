import { screen } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { renderUi } from '../testing/render-ui.tsx';
import { NumberField } from '../ui/fields/number-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { applyRefusal } from './apply-refusal.ts';
import { useFieldProps } from './use-field-props.ts';
import { useZodForm } from './use-zod-form.ts';

const challengeSchema = z.object({
  title: z.string().min(1, 'required').max(10, 'too-long:10'),
  points: z.number('not-a-whole-number').int('not-a-whole-number').min(1, 'too-small:1'),
  link: z.string().nullable(),
});

function Challenge({ onSend, refusal }: { onSend?: (values: unknown) => void; refusal?: unknown }) {
  const form = useZodForm(challengeSchema, { title: '', link: null });
  const field = useFieldProps(form);
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((values) => {
        onSend?.(values);
        applyRefusal(form, refusal, (path): path is 'title' => path === 'title');
      })}
    >
      <TextField label="Title" {...field('title')} />
      <NumberField label="Points" {...field.number('points')} />
      <TextField label="Link" {...field.nullable('link')} />
      <button type="submit">Send</button>
    </form>
  );
}

test('says in words at the field what the contract refuses, and keeps what was typed', async () => {
  const onSend = vi.fn();
  const { user } = renderUi(<Challenge onSend={onSend} />);
  await user.type(screen.getByLabelText('Title'), 'much too long a title');
  await user.type(screen.getByLabelText('Points'), 'many');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('At most 10 characters, please.');
  expect(screen.getByLabelText('Points')).toHaveAccessibleDescription('Please give a whole number.');
  expect(screen.getByLabelText('Title')).toHaveValue('much too long a title');
  expect(screen.getByLabelText('Title')).toHaveFocus();
  expect(onSend).not.toHaveBeenCalled();
});

test('reads numbers as people write them, and empty words as none', async () => {
  const onSend = vi.fn();
  const { user } = renderUi(<Challenge onSend={onSend} />);
  await user.type(screen.getByLabelText('Title'), 'Talk');
  await user.type(screen.getByLabelText('Points'), '1,250');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await vi.waitFor(() => expect(onSend).toHaveBeenCalledExactlyOnceWith({ title: 'Talk', points: 1250, link: null }));
});

test('puts a problem that the server found at its field', async () => {
  const data = {
    code: 'invalid-input',
    details: {},
    requestId: '',
    fields: [{ path: 'title', message: 'given-twice' }],
  };
  const refusal = TRPCClientError.from({ error: { message: 'invalid-input', code: -32600, data } } as never);
  const { user } = renderUi(<Challenge refusal={refusal} />);
  await user.type(screen.getByLabelText('Title'), 'Talk');
  await user.type(screen.getByLabelText('Points'), '5');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('This is here twice.')).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveFocus();
});
