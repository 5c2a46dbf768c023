export { auditRouter } from './audit.router.ts';
export { listAuditHeads } from './chain/list-audit-heads.ts';
export { publishAuditHead } from './chain/publish-audit-head.ts';
export { sealAll, startSealingAudit } from './chain/start-sealing-audit.ts';
export { writeAuditLog } from './export/write-audit-log.ts';
export { recordAudit } from './record-audit.ts';
export { recordAuditExport } from './record-audit-export.ts';
export { recordAudits } from './record-audits.ts';
