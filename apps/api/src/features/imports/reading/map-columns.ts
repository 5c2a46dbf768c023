import {
  type ImportField,
  importFieldsOf,
  type ImportKind,
  requiredImportFields,
} from '@rostra/shared/imports/import-field.schema';
import { AppError } from '../../../errors/app-error.ts';

/** Which column, from 0, holds which field. */
export type ColumnMap = Partial<Record<ImportField, number>>;

/** Headings in use elsewhere, most telling first, written as `plain` leaves them. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  email: [
    'email',
    'emailaddress',
    'memberemail',
    'workemail',
    'businessemail',
    'contactemail',
    'useremail',
    'mail',
    'mailaddress',
  ],
  name: ['name', 'fullname', 'membername', 'contactname', 'displayname', 'contact'],
  firstName: ['firstname', 'givenname', 'forename'],
  lastName: ['lastname', 'surname', 'familyname'],
  title: ['title', 'jobtitle', 'position', 'job'],
  role: ['role', 'memberrole'],
  memberId: ['memberid', 'externalid', 'memberexternalid', 'externalmemberid', 'contactid', 'personid', 'userid'],
  accountName: [
    'accountname',
    'account',
    'companyname',
    'company',
    'organisation',
    'organization',
    'organisationname',
    'organizationname',
    'customername',
    'customer',
  ],
  accountId: [
    'accountid',
    'accountexternalid',
    'externalaccountid',
    'companyid',
    'organisationid',
    'organizationid',
    'customerid',
  ],
  segment: ['segment', 'accountsegment', 'companysegment', 'marketsegment'],
  region: ['region', 'accountregion', 'companyregion', 'territory'],
  // Headings that elsewhere stand over a name are left out: the address is what tells who it is.
  accountOwner: ['accountowneremail', 'accountowner', 'owneremail', 'csmemail'],
  statusPoints: ['statuspoints', 'status', 'tierpoints', 'lifetimepoints'],
  rewardPoints: ['rewardpoints', 'pointstospend', 'points', 'balance', 'pointbalance', 'availablepoints'],
  earnedOn: ['earnedon', 'earned', 'earnedat', 'date', 'earneddate', 'awardedon'],
  expiresOn: ['expireson', 'expires', 'expiry', 'expirydate', 'expiresat', 'validuntil'],
  note: ['note', 'reason', 'comment', 'description', 'memo'],
};

/**
 * Finds what each column means by its heading, whatever its case, spaces, hyphens and underscores. Where two columns could be one
 * field, the more telling heading wins, then the one further left; the other stays unused.
 *
 * @throws AppError `import-missing-columns`; `columns` names the fields, joined by commas
 */
export function mapColumns(headings: readonly string[], kind: ImportKind = 'people'): ColumnMap {
  const plainHeadings = headings.map(plain);
  const columns: ColumnMap = {};
  for (const field of importFieldsOf[kind]) {
    const heading = HEADINGS[field].find((candidate) => plainHeadings.includes(candidate));
    if (heading) columns[field] = plainHeadings.indexOf(heading);
  }
  const missing = kind === 'people' ? missingForPeople(columns) : missingForOpenings(columns);
  if (missing.length > 0) throw new AppError('import-missing-columns', { columns: missing.join(',') });
  return columns;
}

function missingForPeople(columns: ColumnMap): ImportField[] {
  return requiredImportFields.filter(
    (field) => columns[field] === undefined && !(field === 'name' && hasNameParts(columns)),
  );
}

/** Points of one kind are enough. */
function missingForOpenings(columns: ColumnMap): ImportField[] {
  const missing: ImportField[] = (['email', 'earnedOn'] as const).filter((field) => columns[field] === undefined);
  const hasPoints = columns.statusPoints !== undefined || columns.rewardPoints !== undefined;
  return hasPoints ? missing : [...missing, 'rewardPoints'];
}

function hasNameParts(columns: ColumnMap): boolean {
  return columns.firstName !== undefined && columns.lastName !== undefined;
}

function plain(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
