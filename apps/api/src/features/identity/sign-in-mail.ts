import mjml2html from 'mjml';
import { escapeHtml, type NewMail } from '../mail/index.ts';

/** What the sign-in mail tells. */
export interface SignInMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  readonly link: string;
  readonly code: string;
}

/** The mail with the link and the code, in text and HTML. */
export async function signInMail(content: SignInMailContent): Promise<NewMail> {
  const { to, name, workspaceName, link, code } = content;
  const { html } = await mjml2html(`
    <mjml><mj-body background-color="#f6f4f1"><mj-section background-color="#ffffff" border-radius="12px" padding="32px"><mj-column>
      <mj-text font-size="16px" line-height="1.5">Hello ${escapeHtml(name)},</mj-text>
      <mj-text font-size="16px" line-height="1.5">this signs you in to ${escapeHtml(workspaceName)}.</mj-text>
      <mj-button href="${escapeHtml(link)}" background-color="#1f1b16" font-size="16px">Sign in</mj-button>
      <mj-text font-size="16px" line-height="1.5">Or type this code: <strong>${code}</strong></mj-text>
      <mj-text font-size="14px" color="#6b645c">Both are good for 15 minutes and can be used once. If you did not ask for this, do nothing.</mj-text>
    </mj-column></mj-section></mj-body></mjml>`);
  return {
    toAddress: to,
    subject: `Sign in to ${workspaceName}: ${code}`,
    text: `Hello ${name},\n\nthis signs you in to ${workspaceName}:\n${link}\n\nOr type this code: ${code}\n\nBoth are good for 15 minutes and can be used once. If you did not ask for this, do nothing.\n`,
    html,
  };
}
