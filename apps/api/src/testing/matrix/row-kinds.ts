/** Which rows an id may name: a table, and a condition on its rows `r` by which a use case would take them. */
export interface RowKind {
  readonly table: string;
  readonly where: string;
}

/** Kinds that are more than "any row of the table". */
const KINDS: Readonly<Record<string, RowKind>> = {
  beta: { table: 'beta', where: `r.state = 'open'` },
  challenge: { table: 'challenge', where: `r.state = 'published'` },
  challenge_stage: {
    table: 'challenge_stage',
    where: `r.challenge_id = (select c.id from challenge c
      where c.workspace_id = r.workspace_id and c.state = 'published' order by c.id desc limit 1)`,
  },
  member: { table: 'member', where: `r.role = 'champion' and r.merged_into_id is null` },
  season: {
    table: 'season',
    where: 'r.starts_at = (select min(s.starts_at) from season s where s.workspace_id = r.workspace_id)',
  },
  session: { table: 'token', where: `r.purpose = 'session' and r.consumed_at is null` },
  staff: { table: 'member', where: `r.role = 'csm'` },
};

/** Fields whose name does not say it, alone or with the procedure's path before them. */
const FIELDS: Readonly<Record<string, string>> = {
  about: 'redemption',
  actor: 'staff',
  attemptId: 'token',
  'audit.list subjectId': 'submission',
  erasureId: 'erasure_request',
  exportId: 'workspace_export',
  fileId: 'upload',
  fromId: 'member',
  grantId: 'point_grant',
  intoId: 'member',
  invitationId: 'staff_invitation',
  keyId: 'embed_key',
  linkId: 'oidc_identity',
  ownerId: 'staff',
  recoveryId: 'passkey_recovery',
  ruleId: 'point_rule',
  ruleIds: 'point_rule',
  sessionId: 'session',
  'privacy.eraseStaff memberId': 'staff',
  'staff.changeRole memberId': 'staff',
  'staff.deactivate memberId': 'staff',
  'staff.list id': 'staff',
  'staff.reactivate memberId': 'staff',
  stageId: 'challenge_stage',
};

/**
 * What the field of a procedure names.
 *
 * @param tables names of the tables there are
 * @returns null when neither the name nor a hint says it
 */
export function rowKindOf(path: string, field: string, tables: ReadonlySet<string>): RowKind | null {
  const kind = FIELDS[`${path} ${field}`] ?? FIELDS[field] ?? toSnake(field.replace(/Ids?$/, ''));
  const known = KINDS[kind] ?? { table: kind, where: 'true' };
  return tables.has(known.table) ? known : null;
}

function toSnake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
