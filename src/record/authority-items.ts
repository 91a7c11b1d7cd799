/** The decisions of an organization that are coded, in the order of the data set. */
export const AREAS = [
  'accession',
  'suspension',
  'constitution',
  'budget',
  'compliance',
  'policy',
] as const;

/** What is coded of each area: who is independent of the states, how states vote, and the weight. */
export const AREA_ITEMS = [
  'agenda-delegation',
  'final-delegation',
  'agenda-voting',
  'final-voting',
  'weight',
] as const;

/** What is coded of the settlement of disputes. */
export const SETTLEMENT_ITEMS = [
  'coverage',
  'third-party',
  'tribunal',
  'binding',
  'non-state',
  'remedy',
  'preliminary',
] as const;

/** The name of every item: `budget.final-voting`, `settlement.tribunal`. */
export const AUTHORITY_ITEMS: readonly string[] = [
  ...AREAS.flatMap((area) => AREA_ITEMS.map((item) => `${area}.${item}`)),
  ...SETTLEMENT_ITEMS.map((item) => `settlement.${item}`),
];
