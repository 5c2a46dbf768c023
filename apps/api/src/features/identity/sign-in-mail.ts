import mjml2html from 'mjml';
import { escapeHtml, type NewMail } from '../mail/index.ts';

/** What the sign-in mail tells. `accent` is `#rrggbb`. */
export interface SignInMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  readonly accent: string;
  readonly link: string;
  readonly code: string;
}

/** The mail with the link and the code, in text and HTML. */
export async function signInMail(content: SignInMailContent): Promise<NewMail> {
  const { to, name, workspaceName, link, code } = content;
  return {
    toAddress: to,
    subject: `Sign in to ${workspaceName}: ${code}`,
    text: `Hello ${name},\n\nthis signs you in to ${workspaceName}:\n${link}\n\nOr type this code: ${code}\n\n${SMALL_PRINT}\n`,
    html: fillIn(await compiledTemplate(), content),
  };
}

const SMALL_PRINT = 'Both are good for 15 minutes and can be used once. If you did not ask for this, do nothing.';

// A font of the reader's own machine: MJML's default would fetch one from Google, who would learn who reads the mail.
const TEMPLATE = `
  <mjml>
    <mj-head>
      <mj-preview>{{code}} is your code. It is good for 15 minutes.</mj-preview>
      <mj-attributes><mj-all font-family="Figtree, 'Segoe UI', Helvetica, Arial, sans-serif" color="#23211d" /></mj-attributes>
    </mj-head>
    <mj-body background-color="#f7f6f3" width="520px">
      <mj-section padding="32px 0 12px"><mj-column>
        <mj-text font-size="14px" font-weight="600" color="#57534b">{{workspaceName}}</mj-text>
      </mj-column></mj-section>
      <mj-section background-color="#ffffff" border-radius="12px" border-top="4px solid {{accent}}" padding="24px 8px 16px"><mj-column>
        <mj-text font-size="26px" font-weight="600" line-height="1.25">Hello {{name}}</mj-text>
        <mj-text font-size="16px" line-height="1.5">This signs you in to {{workspaceName}}.</mj-text>
        <mj-button href="{{link}}" align="left" background-color="#23211d" color="#ffffff" border-radius="6px" font-size="16px" font-weight="600"
          inner-padding="12px 24px">Sign in</mj-button>
        <mj-text font-size="16px" line-height="1.5" padding-bottom="0">Or type this code:</mj-text>
        <mj-text font-size="34px" font-weight="600" letter-spacing="6px" padding-top="4px">{{code}}</mj-text>
      </mj-column></mj-section>
      <mj-section padding="12px 0 32px"><mj-column>
        <mj-text font-size="14px" line-height="1.5" color="#57534b">${SMALL_PRINT}</mj-text>
      </mj-column></mj-section>
    </mj-body>
  </mjml>`;

let compiled: Promise<string> | undefined;

/** Compiled once: MJML takes tens of milliseconds of the one thread that answers everybody. */
function compiledTemplate(): Promise<string> {
  compiled ??= Promise.resolve(mjml2html(TEMPLATE)).then(({ html }) => html);
  return compiled;
}

function fillIn(template: string, content: SignInMailContent): string {
  const words: Readonly<Record<string, string>> = { ...content };
  return template.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => escapeHtml(words[name] ?? mark));
}
