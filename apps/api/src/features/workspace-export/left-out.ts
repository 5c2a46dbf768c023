/**
 * Tables that an export leaves out, each with its reason: what would let somebody in, and what only serves the running installation. Every other table of
 * workspaces goes along, whoever adds it.
 */
export const tablesLeftOut: Readonly<Record<string, string>> = {
  token: 'sessions and links that let people in',
  mail_message: 'mails on their way, which may hold such links',
  answered_request: 'answers kept for retries, for a day',
  data_archive: 'archives that champions asked for; what is in them is in the other tables',
  nightly_run: 'how far the night’s work came',
  workspace_export: 'exports themselves',
  workspace_export_part: 'exports themselves',
};

/** Columns that an export leaves out in any table: keys and what unlocks something. */
export const secretColumn = /secret|sealed|password|code_hash/;
