import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { FileField } from './file-field.tsx';
import type { FileUpload } from './file-upload.ts';

const png = new File(['png'], 'stage.png', { type: 'image/png' });

function Screenshot({
  onFile = () => undefined,
  state = 'done',
}: {
  onFile?: (file: File) => void;
  state?: FileUpload['state'];
}) {
  const [file, setFile] = useState<FileUpload | null>(null);
  return (
    <FileField
      label="Screenshot"
      accept={['image/png', 'image/jpeg']}
      acceptWords="PNG or JPEG"
      bytesMax={1000}
      file={file}
      onChoose={(chosen) => {
        onFile(chosen);
        setFile({ name: chosen.name, size: chosen.size, state });
      }}
      onRemove={() => setFile(null)}
      onRetry={() => undefined}
    />
  );
}

test('takes a file that is chosen, says its state, and lets it go again', async () => {
  const { user, container } = renderUi(<Screenshot state="uploading" />);
  await expectAccessible(container);
  await user.upload(screen.getByLabelText('Choose a file'), png);
  expect(screen.getByText('stage.png')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Sending…');
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(screen.getByLabelText('Choose a file')).toBeVisible();
});

test('takes a file that is dropped', () => {
  const onFile = vi.fn();
  renderUi(<Screenshot onFile={onFile} />);
  const target = screen.getByText(/Drop a file here/);
  fireEvent.dragOver(target);
  fireEvent.drop(target, { dataTransfer: { files: [png] } });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(png);
});

test('takes a picture that is pasted, and leaves pasted words alone', () => {
  const onFile = vi.fn();
  renderUi(<Screenshot onFile={onFile} />);
  const group = screen.getByRole('group', { name: 'Screenshot' });
  fireEvent.paste(group, { clipboardData: { files: [] } });
  expect(onFile).not.toHaveBeenCalled();
  fireEvent.paste(group, { clipboardData: { files: [png] } });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(png);
});

test('refuses what is too large or of another kind, in words, before sending it', () => {
  const onFile = vi.fn();
  renderUi(<Screenshot onFile={onFile} />);
  const input = screen.getByLabelText('Choose a file');
  fireEvent.change(input, { target: { files: [new File(['x'.repeat(2000)], 'big.png', { type: 'image/png' })] } });
  expect(screen.getByText('big.png has 2 kB; at most 1 kB can be sent.')).toBeVisible();
  fireEvent.change(input, { target: { files: [new File(['x'], 'notes.pdf', { type: 'application/pdf' })] } });
  expect(screen.getByText('notes.pdf is not the kind of file asked for.')).toBeVisible();
  expect(input).toHaveAccessibleDescription(/notes\.pdf/);
  expect(onFile).not.toHaveBeenCalled();
});

test('offers to send a file again that did not arrive', async () => {
  const { user } = renderUi(<Screenshot state="failed" />);
  await user.upload(screen.getByLabelText('Choose a file'), png);
  expect(screen.getByText('Did not arrive')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Send again' })).toBeVisible();
});
