import type { Words } from '../measure.ts';

/** An ordered scale: what its levels mean, from the lowest, 0, to the highest. */
export interface Scale {
  readonly id: 'obligation' | 'precision' | 'settlement' | 'implementation';
  readonly title: Words;
  readonly levels: readonly Words[];
}

const level = (en: string, ru: string): Words => ({ en, ru });

/**
 * The indicators of Abbott, Keohane, Moravcsik, Slaughter and Snidal 2000, International Organization
 * 54(3), tables 2 to 4, in our words. The rules for coding them stand in docs/codebook/legalization.md.
 */
export const SCALES: readonly Scale[] = [
  {
    id: 'obligation',
    title: level('obligation (0–5)', 'обязательность (0–5)'),
    levels: [
      level('no intent to be bound in law is said', 'прямо сказано, что право не связывает'),
      level('without law-making authority', 'без правотворческих полномочий'),
      level('hortatory', 'призыв'),
      level('contingent, or with a way out', 'условная или с оговоркой'),
      level('in law, with an implicit condition', 'правовая, с подразумеваемым условием'),
      level('unconditional, in law', 'безусловная, правовая'),
    ],
  },
  {
    id: 'precision',
    title: level('precision (0–4)', 'точность (0–4)'),
    levels: [
      level('compliance cannot be told', 'соблюдение не определить'),
      level('a standard', 'стандарт'),
      level('broad discretion', 'широкое усмотрение'),
      level('substantial but limited questions', 'существенные, но ограниченные вопросы'),
      level('a determinate rule', 'определённое правило'),
    ],
  },
  {
    id: 'settlement',
    title: level('delegation: disputes (0–6)', 'делегирование: споры (0–6)'),
    levels: [
      level('political bargaining', 'политический торг'),
      level('institutionalized bargaining', 'торг по установленной процедуре'),
      level('conciliation, mediation', 'примирение, посредничество'),
      level('arbitration that does not bind', 'необязывающий арбитраж'),
      level('binding arbitration', 'обязывающий арбитраж'),
      level('courts, limited or by consent', 'суд, ограниченный или по согласию'),
      level('courts with general jurisdiction', 'суд общей юрисдикции'),
    ],
  },
  {
    id: 'implementation',
    title: level('delegation: rules (0–7)', 'делегирование: правила (0–7)'),
    levels: [
      level('a forum, or nobody', 'форум или никто'),
      level('normative statements', 'нормативные заявления'),
      level('recommendations', 'рекомендации'),
      level('monitoring and publicity', 'наблюдение и огласка'),
      level('coordination standards', 'согласующие стандарты'),
      level('binding internal policies', 'обязывающие внутренние решения'),
      level('binding rules by consent', 'обязывающие правила по согласию'),
      level(
        'binding rules, central enforcement',
        'обязывающие правила, централизованное принуждение',
      ),
    ],
  },
];
