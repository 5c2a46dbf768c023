import type { OfficeSearch } from './office-search.ts';

/** What the points office and its parts take. */
export interface OfficeScreenProps {
  readonly workspace: string;
  readonly search: OfficeSearch;
  /** Puts part, filters and page into the address. */
  readonly onSearch: (search: OfficeSearch) => void;
}
