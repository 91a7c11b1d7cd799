/** How published data sets call an organization or treaty of the record. */
export interface CalledElsewhere {
  /** Short name in COW IGO. */
  readonly cow?: string;
  /** Numbers of its alliances in ATOP. */
  readonly atop?: readonly number[];
}

/**
 * By id of the record. ATOP files hold no titles: the numbers are told by dates and members, as the
 * page of that data set says.
 */
export const CALLED: Readonly<Record<string, CalledElsewhere>> = {
  csto: { cow: 'CSTO', atop: [4220] },
  cst: { cow: 'CSTO', atop: [4220] },
  cis: { cow: 'CIS', atop: [4400] },
  sco: { cow: 'SCO', atop: [4810] },
  'shanghai-five': { cow: 'SCO', atop: [4810] },
  osce: { cow: 'OSCE', atop: [3740] },
  eco: { cow: 'ECO' },
  cica: { cow: 'CICA' },
  cau: { cow: 'CAECC' },
  nato: { cow: 'NATO' },
  un: { cow: 'UN' },
  oic: { cow: 'OIC' },
  'african-union': { cow: 'AU' },
  asean: { cow: 'ASEAN' },
  eu: { cow: 'EU' },
};
