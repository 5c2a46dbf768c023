/** Somebody signed in at the demo's community site, as that site knows them. */
export interface HostPerson {
  /** The site's own id, which never changes: the proof's `sub`. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly company: { readonly id: string; readonly name: string };
}

const northwind = { id: 'company-114', name: 'Northwind Freight' };

/** Ana is a champion of the demo workspace; Nora comes for the first time and becomes one. */
export const hostPeople: readonly [HostPerson, HostPerson] = [
  { id: 'user-1001', name: 'Ana Ruiz', email: 'ana.ruiz@northwind.example', company: northwind },
  { id: 'user-2417', name: 'Nora Feld', email: 'nora.feld@northwind.example', company: northwind },
];
