import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';

/** Shows one piece of the interface with its words, and gives a user to work it with. */
export function renderUi(element: ReactElement): RenderResult & { user: UserEvent } {
  const user = userEvent.setup();
  const view = render(element, { wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider> });
  return Object.assign(view, { user });
}
