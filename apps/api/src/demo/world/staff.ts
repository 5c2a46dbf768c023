import type { Role } from '@rostra/points-engine/vocabulary';

/** A member of the vendor's team in the demo. */
export interface DemoStaff {
  readonly role: Exclude<Role, 'champion'>;
  readonly name: string;
  readonly email: string;
  readonly title: string;
}

/** The program manager the demo link signs in as, and who runs the program in the story. */
export const demoManager: DemoStaff = {
  role: 'manager',
  name: 'Mara Lindqvist',
  email: 'mara.lindqvist@halden.example',
  title: 'Customer Marketing Manager',
};
/** The administrator the demo link signs in as. */
export const demoAdmin: DemoStaff = {
  role: 'admin',
  name: 'Otis Baker',
  email: 'otis.baker@halden.example',
  title: 'Community Platform Lead',
};

/** The customer success manager who looks after some of the accounts. */
export const demoCsm: DemoStaff = {
  role: 'csm',
  name: 'Tobias Krüger',
  email: 'tobias.krueger@halden.example',
  title: 'Customer Success Manager',
};

/** The vendor's team. */
export const demoStaff: readonly DemoStaff[] = [
  demoManager,
  demoAdmin,
  { role: 'sales', name: 'Delphine Arnaud', email: 'delphine.arnaud@halden.example', title: 'Account Executive' },
  demoCsm,
];
