/** Where the filtered audit log is fetched as a file, for administrators: `<path>/csv` or `<path>/ndjson`, with the filter in the query. */
export const auditFilesPath = '/audit-log';

/** A table for people, or a line of JSON for each entry for programs. */
export const auditFormats = ['csv', 'ndjson'] as const;
/** How the audit log is written to a file. */
export type AuditFormat = (typeof auditFormats)[number];
