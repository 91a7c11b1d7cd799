import type { Words } from '../measure.ts';

const NAMES: Readonly<Record<string, Words>> = {
  accession: { en: 'accession', ru: 'приём' },
  suspension: { en: 'suspension', ru: 'приостановка' },
  constitution: { en: 'constitution', ru: 'устав' },
  budget: { en: 'budget', ru: 'бюджет' },
  compliance: { en: 'arrears', ru: 'недоимки' },
  policy: { en: 'policy', ru: 'политика' },
  settlement: { en: 'disputes', ru: 'споры' },
  'agenda-delegation': { en: 'who sets the agenda', ru: 'кто задаёт повестку' },
  'final-delegation': { en: 'who decides', ru: 'кто решает' },
  'agenda-voting': { en: 'votes on the agenda', ru: 'голоса о повестке' },
  'final-voting': { en: 'votes in the decision', ru: 'голоса при решении' },
  weight: { en: 'bindingness, ratification', ru: 'обязательность, ратификация' },
  coverage: { en: 'whether all must', ru: 'обязаны ли все' },
  'third-party': { en: 'right to a third party', ru: 'право на третью сторону' },
  tribunal: { en: 'tribunal', ru: 'суд' },
  binding: { en: 'whether it binds', ru: 'обязательно ли решение' },
  'non-state': { en: 'who may apply', ru: 'кто может обратиться' },
  remedy: { en: 'remedy', ru: 'средство защиты' },
  preliminary: { en: 'preliminary rulings', ru: 'преюдициальные решения' },
};

/** What an item such as `budget.final-voting` is called. */
export function itemName(item: string): Words {
  const [area, part] = item.split('.').map((word) => NAMES[word]);
  if (!area || !part) return { en: item, ru: item };
  return { en: `${area.en}: ${part.en}`, ru: `${area.ru}: ${part.ru}` };
}
