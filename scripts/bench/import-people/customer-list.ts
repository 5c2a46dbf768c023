/** A vendor's list of customers as CSV: every account with an id, a segment and a region, people spread over them. */
export function customerList(people: number, accounts: number): string {
  const lines = Array.from({ length: people }, (_, index) => {
    const account = index % accounts;
    const segment = ['Enterprise', 'Mid-market', 'SMB'][account % 3];
    const region = ['EMEA', 'Americas', 'APAC'][account % 3];
    return `person.${index}@account-${account}.example;Person Number ${index};"Head of Things, ${account}";P-${index};Account ${account};A-${account};${segment};${region}`;
  });
  return ['E-mail;Full name;Job title;Contact ID;Company;Account ID;Segment;Region', ...lines].join('\r\n');
}
