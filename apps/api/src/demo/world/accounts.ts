/** A customer company of the demo: name, segment, region. Names are invented; `.example` addresses belong to nobody. */
export interface DemoAccount {
  readonly name: string;
  readonly domain: string;
  readonly segment: string;
  readonly region: string;
}

const ROWS = `
Northwind Freight|Logistics|EMEA
Calder Bank|Fintech|EMEA
Brightwater Health|Healthcare|Americas
Osprey Retail Group|Retail|Americas
Hallam Steel|Manufacturing|EMEA
Kestrel Payments|Fintech|EMEA
Mirador Media|Media|Americas
Tidewater Energy|Energy|Americas
Sakura Logistics|Logistics|APAC
Lindqvist & Söner|Manufacturing|EMEA
Palisade Insurance|Fintech|Americas
Greenfield Clinics|Healthcare|EMEA
Harbour City Council|Public sector|APAC
Verdant Grocers|Retail|EMEA
Ironbridge Motors|Manufacturing|EMEA
Auckland Air Cargo|Logistics|APAC
Meridian Capital|Fintech|Americas
Solstice Solar|Energy|EMEA
Papillon Cosmetics|Retail|EMEA
Cobalt Semiconductors|Manufacturing|APAC
Riverside Regional Hospital Trust|Healthcare|EMEA
Lantern Streaming|Media|Americas
Banyan Microfinance|Fintech|APAC
Fjordline Ferries|Logistics|EMEA
Prairie Wind Cooperative|Energy|Americas
Ministry of Digital Services|Public sector|EMEA
Tamarind Foods|Retail|APAC
Quarry Road Pharma|Healthcare|Americas
Aurora Newsgroup|Media|EMEA
Bluefin Fisheries|Manufacturing|APAC
Castellan Security|Fintech|EMEA
Juniper & Vale Outfitters|Retail|Americas
Stadtwerke Rheinau|Energy|EMEA
Monsoon Telemetry|Manufacturing|APAC
Copperline Rail|Logistics|Americas
Saltmarsh Diagnostics|Healthcare|EMEA
Paper Kite Publishing|Media|APAC
Highland Water Authority|Public sector|EMEA
Zenith Lending|Fintech|Americas
Oakhurst Furniture|Retail|Americas`;

/** The 40 customer companies, always in this order. */
export const demoAccounts: readonly DemoAccount[] = ROWS.trim().split('\n').map(toAccount);

function toAccount(row: string): DemoAccount {
  const [name = '', segment = '', region = ''] = row.split('|');
  const domain = `${name
    .split(' ')[0]
    ?.toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')}.example`;
  return { name, domain, segment, region };
}
