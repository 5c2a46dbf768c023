import type { Chance } from '../chance.ts';
import { demoAccounts } from './accounts.ts';

/** A champion of the demo, as the customer list has them, and how the story treats them. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly account: string;
  readonly segment: string;
  readonly region: string;
  /** How often they act: the chance in a week to start something, 0 to 1. */
  readonly eagerness: number;
}

/** The champion the demo link signs in as. */
export const demoChampionEmail = 'ana.ruiz@northwind.example';

const FIRST = [
  'Ana',
  'Jonas',
  'Priya',
  'Mateo',
  'Ingrid',
  'Kwame',
  'Yuki',
  'Leila',
  'Tomasz',
  'Grace',
  'Henrik',
  'Aroha',
  'Diego',
  'Fatima',
  'Oskar',
  'Mei',
  'Samuel',
  'Chiara',
  'Rahul',
  'Elif',
  'Noah',
  'Amara',
  'Lucas',
  'Hana',
  'Pavel',
  'Zoe',
  'Ibrahim',
  'Sofia',
  'Callum',
  'Nadia',
  'Viktor',
  'Esi',
  'Joaquim',
  'Astrid',
  'Dev',
  'Maeve',
  'Rui',
  'Talia',
  'Bastien',
  'Ngozi',
] as const;
const LAST = [
  'Ruiz',
  'Weber',
  'Sharma',
  'Castillo',
  'Nygaard',
  'Mensah',
  'Tanaka',
  'Haddad',
  'Kowalski',
  'Okafor',
  'Larsen',
  'Parata',
  'Moreno',
  'Rahman',
  'Holm',
  'Chen',
  'Adeyemi',
  'Ricci',
  'Iyer',
  'Demir',
  'Fischer',
  'Diallo',
  'Almeida',
  'Kobayashi',
  'Novák',
  'Papadakis',
  'Yilmaz',
  'Petrova',
  'MacLeod',
  'Benali',
  'Ivanov',
  'Owusu',
  'Teixeira',
  'Lindgren',
  'Patel',
  'O’Sullivan',
  'Cardoso',
  'Levi',
  'Moreau',
  'Eze',
] as const;
const TITLES = [
  'Head of Data',
  'Operations Director',
  'Analytics Lead',
  'VP Engineering',
  'Product Manager',
  'Data Engineer',
  'Chief Information Officer',
  'IT Program Lead',
  'Business Analyst',
  'Director of Finance Systems',
] as const;
const PER_ACCOUNT = 4;

/** Four champions for each of the first `accounts` companies. */
export function demoPeople(chance: Chance, accounts = demoAccounts.length): DemoPerson[] {
  return demoAccounts.slice(0, accounts).flatMap((account, a) =>
    Array.from({ length: PER_ACCOUNT }, (_, p) => {
      const first = FIRST[(a + p * 11) % FIRST.length] ?? 'Ana';
      const last = LAST[(a + p * 7) % LAST.length] ?? 'Ruiz';
      return {
        name: `${first} ${last}`,
        email: `${ascii(first)}.${ascii(last)}@${account.domain}`,
        title: chance.pick(TITLES),
        account: account.name,
        segment: account.segment,
        region: account.region,
        eagerness: drawEagerness(chance),
      };
    }),
  );
}

/** A few are always there, a third is eager, the rest act now and then: as in life. */
function drawEagerness(chance: Chance): number {
  const drawn = chance.next();
  if (drawn < 0.05) return 0.28 + chance.next() * 0.15;
  return drawn < 0.38 ? 0.05 + chance.next() * 0.09 : 0.005 + chance.next() * 0.02;
}

function ascii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
