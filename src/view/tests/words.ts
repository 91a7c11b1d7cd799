import type { Found } from '../../infer/analysis/find-clue.ts';
import type { Standing } from '../../infer/analysis/verdict.ts';
import type { Warning } from '../../infer/tracing/warnings.ts';
import type { Lang } from '../lang.ts';

type AuthorVerdict =
  | 'not-rejected'
  | 'partly-not-rejected'
  | 'rejected'
  | 'preferred'
  | 'asserted'
  | 'cited'
  | 'open';

/** Every fixed word of the reports of analyses. */
const en = {
  about: (by: string, on: string) => `Set up by ${by}, ${on}.`,
  first: 'What to know first',
  brief: 'In brief',
  again: 'To run it again',
  command: (line: string) => `casus ${line}`,
  edition: (edition: string) => `Edition of the record: ${edition}`,
  program: (version: string) => `Casus ${version}`,
  settings: 'Settings',
  sources: 'Sources',
  none: 'none',
  and: 'and',
  yes: 'yes',
  no: 'no',
  list: {
    title: 'Analyses of this record',
    id: 'id',
    asks: 'asks',
    nothing: 'This record holds no analysis.',
  },
  tracing: {
    explained: (outcome: string) => `To be explained: ${outcome}`,
    rivals: 'The rivals',
    rival: 'rival',
    ours: 'by these clues',
    authors: 'by its author',
    against: 'held against',
    margin: 'margin, dB',
    range: 'if the numbers are moved',
    before: 'before',
    after: 'after',
    spread: 'over all priors',
    standing: {
      ahead: 'ahead of every other',
      level: 'not told apart',
      weakened: 'weakened',
      'far-behind': 'far behind',
    } satisfies Record<Standing, string>,
    standingRule: (weaker: number, far: number) =>
      `Held against the rival that does best beside it: from ${weaker} dB behind it is weakened, from ${far} dB far behind; 10 dB are odds of 10 to 1. None is called the winner: one case cannot rank so many. “If the numbers are moved”: the margin when every likelihood lies at the end of its range that is worst, and best, for it.`,
    author: {
      'not-rejected': 'not rejected',
      'partly-not-rejected': 'partly not rejected',
      rejected: 'rejected',
      preferred: 'preferred',
      asserted: 'asserted',
      cited: 'cited',
      open: 'open',
    } satisfies Record<AuthorVerdict, string>,
    noAuthor: '–',
    matrix: 'Evidence, in decibel',
    matrixNote:
      'What each finding weighs for each rival, against the average of all. The difference of two cells of a row is the weight between the two; 3 dB double the odds.',
    clue: 'clue',
    found: 'found',
    foundShort: {
      seen: '+',
      'not-seen': '–',
      'not-searched': '?',
      'not-askable': '·',
    } satisfies Record<Found['found'], string>,
    foundNote: '+ is there; – was searched for and is not; ? nobody searched; · cannot be asked.',
    findings: 'What was looked for, and what was found',
    why: 'Why so likely',
    foundWords: {
      seen: 'is there',
      'not-seen': 'was searched for and is not there',
      'not-searched': 'not found, and nobody searched: it counts for nothing',
      'not-askable': 'hangs on a clue of which nothing is known: it counts for nothing',
    } satisfies Record<Found['found'], string>,
    trust: (percent: string) => `believed to ${percent} %`,
    likelihood: (rivals: string, p: string, range: string, because: string) =>
      `${rivals}: ${p}${range} – ${because}`,
    given: (when: string) => `Given ${when}`,
    independent: (because: string) => `Independent of the clues before: ${because}`,
    test: (classes: string) => `Kind of test, against what nobody named: ${classes}`,
    classes: {
      'doubly-decisive': 'doubly decisive',
      hoop: 'hoop',
      'smoking-gun': 'smoking gun',
      'straw-in-the-wind': 'straw in the wind',
      'no-weight': 'no weight',
    },
    learning: 'What each clue could teach',
    learningNote:
      'The share of what was open between the rivals that looking for this clue alone was expected to settle, before any was found (Humphreys and Jacobs 2023, chapter 5).',
    learns: 'expected',
    next: (clues: string) =>
      `Nobody searched for these, so they come next; expected of each now: ${clues}.`,
    nextNone: 'None of them is left to look for: more would need another clue.',
    fragile: 'How fragile it is',
    withoutNone: 'No clue and no source carries a verdict alone.',
    without: (what: string, changes: string) => `Without ${what}: ${changes}`,
    becomes: (rival: string, standing: string) => `${rival} ${standing}`,
    clueNamed: (clue: string) => `the clue ${clue}`,
    sourceNamed: (source: string) => `the source ${source}`,
    tipping: (first: string, second: string, dB: string) =>
      `${first} and ${second} would be level if the clues together weighed ${dB} dB otherwise.`,
    leads: (rival: string, percent: string) => `${rival} leads under ${percent} % of all priors`,
    cannot: 'What these data could not have told apart',
    apart: (told: number, all: number) =>
      `Of ${all} pairs of rivals, these clues, however they came out, could be expected to tell ${told} apart by 10 dB.`,
    pairsTold: (pairs: string) => `Those are: ${pairs}.`,
    ach: 'The same as a matrix of competing hypotheses',
    achNote:
      'Rated by the probability of what was found: CC from .8, C from .6, N from .4, I from .15, II below. Only what speaks against a rival counts, by credibility and relevance; the nearer to 0, the less there is against it.',
    achScore: 'weighted',
    achLeast: (rivals: string) => `Least against it: ${rivals}.`,
    achFlat: (clues: string) => `The same for all, and so of no use: ${clues}.`,
    achLinchpins: (ids: string) => `Without these another would have least against it: ${ids}.`,
    achBayes: (shares: string) =>
      `Taken as probabilities (CC .9, C .7, N .5, I .2, II .05), from a level start and with no trust counted, the same ratings leave: ${shares}.`,
    prior: (because: string) => `Prior: ${because}`,
    trustRule: (because: string) => `Trust: ${because}`,
    coders: {
      title: 'By other hands',
      how: (author: string, on: string, how: string, because: string) =>
        `${author}, ${on}. ${how} ${because}`,
      knew: (knew: number, all: number) =>
        `Of ${all} clues, the coder said of ${knew} to know, or to think to know, what was found.`,
      knewNone: (all: number) =>
        `Of none of the ${all} clues did the coder claim to know what was found.`,
      silent: (clues: string) => `On these the coder was not asked: ${clues}.`,
      share: (author: string) => `share by ${author}`,
      name: (author: string) => author,
      verdict: (author: string) => `by ${author}`,
      together: 'share by both',
      agreement: 'How far they agree',
      cells: (cells: number, gap: string) =>
        `Over ${cells} cells, clue by rival, two coders lie ${gap} dB apart in the mean.`,
      alpha: (weights: string, likelihoods: string) =>
        `Krippendorff’s alpha: ${weights} of the weights in decibel, ${likelihoods} of the likelihoods themselves; 1 is full agreement, 0 what chance would give, and below .667 no conclusion is usually drawn.`,
      ranks: (rho: string, same: number, all: number) =>
        `The order in which the rivals end: Spearman’s correlation ${rho}. Of ${all} verdicts ${same} are the same.`,
      apart: 'Furthest apart:',
      cell: (clue: string, rival: string, weights: string) => `${clue}, ${rival}: ${weights} dB`,
      togetherNote:
        'By both: each is taken to be as likely as the other to judge rightly, and gains by what it foresaw.',
    },
    by: (author: string, on: string) => `Likelihoods by ${author}, ${on}.`,
    hindsight: 'They were set when the findings were known.',
    foresight: 'They were stated before looking.',
    draws: (draws: number, seed: number) =>
      `Priors for the spread: ${draws}, drawn evenly, seed ${seed}.`,
    warnings: 'Warnings',
    warning: {
      'duplicate-rival': 'a rival stands twice',
      'no-residual': 'no rival stands for what nobody thought of',
      'several-residuals': 'several rivals stand for what nobody thought of',
      'bare-negation': 'one hypothesis against its bare negation',
      'conditional-equals-marginal': 'given an earlier clue, left as without it',
      'same-source': 'told independent, though on a source of',
      certain: 'a probability of 0 or 1, which nothing can undo',
      'no-anchor': 'stands on nothing in the record',
      'no-reason': 'a likelihood without a reason',
    } satisfies Record<Warning['kind'], string>,
  },
  comparison: {
    cases: 'The cases',
    case: 'case',
    about: (cases: number, out: number) =>
      `${cases} cases; ${out} more ${out === 1 ? 'opportunity is' : 'opportunities are'} left out.`,
    raw: 'Drawn values, before calibration; ? stands where the record is silent.',
    many: 'They are too many to list; --csv writes them.',
    leftOut: 'Left out: nobody searched whether the organization acted',
    noValue: (id: string, sets: string) => `${id}: no value for ${sets}`,
    sets: 'The sets',
    set: 'set',
    inside: 'in',
    outside: 'out',
    missing: '?',
    says: 'a full member',
    by: 'calibration, and why',
    keptOut: (because: string) => `Kept out of the table: ${because}`,
    contradictions: 'Contradictions: the same row, with and without the outcome',
    contradiction: (row: number, yes: string, no: string) =>
      `Row ${row}: with ${yes}; without ${no}`,
    noContradictions: 'None.',
    necessity: 'Is any condition necessary?',
    necessityNote: (outcome: string) =>
      `For ${outcome}: inclN near 1 says that the outcome hardly comes without it; RoN near 0 that it is there whatever happens.`,
    explaining: (outcome: string) => `Explaining ${outcome}`,
    statements: 'What the arguments assert, put to the cases',
    assertion: 'assertion',
    fit: 'inclusion',
    coverage: 'coverage',
    opposed: 'cases against it',
    ours: 'these cases',
    authors: 'its author',
    holds: 'fits',
    mostly: 'mostly fits',
    fails: 'does not fit',
    statementNote: (cut: string) =>
      `Fits: no case against it; mostly: inclusion at the cut of ${cut}. To fit is no proof: a set that is nearly everywhere fits nearly everything, so look at the cases.`,
    robust: 'How fragile it is',
    range: (from: string, to: string) =>
      `The conservative solution stays the same for a cut of inclusion from ${from} to ${to}.`,
    frequency: (from: number, to: number) =>
      `It stays the same for a cut of frequency from ${from} to ${to}.`,
    decisive: (cases: string) => `It changes without any one of: ${cases}.`,
    alternative: (says: string) => `If instead: ${says}`,
    alternativeSame: 'the same solution.',
    alternativeOther: (solution: string) => solution || 'no solution.',
    robustness: (consistency: string, coverage: string) =>
      `Robustness: consistency ${consistency}, coverage ${coverage}.`,
    diversity: (seen: number, all: string) =>
      `${seen} of ${all} combinations were seen. On the others these data say nothing; what a solution assumes of them is told with it.`,
    expectation: (expect: string, because: string) => `Expected: ${expect}. ${because}`,
    impossible: (rows: string, because: string) => `Cannot be: ${rows}. ${because}`,
    cuts: (inclusion: string, frequency: number, because: string) =>
      `Cuts: inclusion ${inclusion}, frequency ${frequency}. ${because}`,
    kinds: {
      'as-drawn': 'as drawn',
      'totally-fuzzy-and-relative': 'by its rank among all (totally fuzzy and relative)',
      crisp: 'crisp',
      'multi-value': 'multi-value',
      logistic: 'logistic',
      linear: 'linear',
      indirect: 'indirect',
    },
    from: (at: string) => `from ${at}`,
    cannot: 'What these data could not have told apart',
    ambiguous: (outcome: string, models: string) =>
      `For ${outcome}, ${models} parsimonious models explain the rows equally well.`,
    oneModel: (outcome: string) => `For ${outcome}, one parsimonious model is left.`,
    nothing: (outcome: string) => `For ${outcome}, there is no solution at these cuts.`,
  },
  difference: {
    title: 'What the change did',
    without: (id: string) => `Without ${id}:`,
    nothing: 'Nothing: no clue, value, verdict or solution is another.',
    clue: (clue: string, before: string, after: string) =>
      `Clue ${clue}: ${before}; now: ${after}.`,
    trust: (clue: string, before: string, after: string) =>
      `Clue ${clue}: believed to ${before} %, now to ${after} %.`,
    lost: (ids: string) => `It stood on ${ids}.`,
    verdict: (rival: string, before: string, after: string) =>
      `${rival}: ${before}; now: ${after}.`,
    sameVerdict: (rival: string, standing: string) => `${rival}: still ${standing}.`,
    margin: (before: string, other: string, after: string, now: string) =>
      `${before} dB against ${other}; now ${after} dB against ${now}.`,
    value: (id: string, set: string, before: string, after: string) =>
      `${id}: ${set} was ${before}, is ${after}.`,
    solution: (outcome: string, kind: string) => `${outcome}, ${kind} solution`,
    was: (models: string) => `was ${models}`,
    is: (models: string) => `is ${models}`,
    kinds: { conservative: 'conservative', parsimonious: 'parsimonious' },
  },
};

export type TestWords = typeof en;

/** The project's name in Russian; other coders go by their own. */
const coderName = (author: string): string =>
  author === 'the Casus project' ? 'проект Casus' : author;

const ru: TestWords = {
  about: (by, on) => `Составлено: ${coderName(by)}, ${on}.`,
  first: 'Что нужно знать сначала',
  brief: 'Вкратце',
  again: 'Чтобы повторить',
  command: (line) => `casus ${line}`,
  edition: (edition) => `Редакция записей: ${edition}`,
  program: (version) => `Casus ${version}`,
  settings: 'Настройки',
  sources: 'Источники',
  none: 'нет',
  and: 'и',
  yes: 'да',
  no: 'нет',
  list: {
    title: 'Анализы в этих записях',
    id: 'id',
    asks: 'вопрос',
    nothing: 'В этих записях нет анализов.',
  },
  tracing: {
    explained: (outcome) => `Что объясняется: ${outcome}`,
    rivals: 'Соперничающие объяснения',
    rival: 'объяснение',
    ours: 'по этим уликам',
    authors: 'у автора',
    against: 'рядом с',
    margin: 'перевес, дБ',
    range: 'если сдвинуть числа',
    before: 'до',
    after: 'после',
    spread: 'по всем исходным',
    standing: {
      ahead: 'впереди всех',
      level: 'неотличимо',
      weakened: 'ослаблено',
      'far-behind': 'далеко позади',
    },
    standingRule: (weaker, far) =>
      `Сравнивается с лучшим из соперников: отставание от ${weaker} дБ ослабляет, от ${far} дБ оставляет далеко позади; 10 дБ — шансы 10 к 1. Победитель не называется: один случай не может упорядочить столько объяснений. «Если сдвинуть числа» — перевес, когда каждая вероятность лежит на худшем и на лучшем для объяснения конце своего диапазона.`,
    author: {
      'not-rejected': 'не отвергнуто',
      'partly-not-rejected': 'отчасти не отвергнуто',
      rejected: 'отвергнуто',
      preferred: 'предпочтено',
      asserted: 'утверждается',
      cited: 'упомянуто',
      open: 'открыто',
    },
    noAuthor: '–',
    matrix: 'Улики в децибелах',
    matrixNote:
      'Сколько весит каждая находка для каждого объяснения против среднего по всем. Разность двух клеток строки — вес между двумя; 3 дБ удваивают шансы.',
    clue: 'улика',
    found: 'есть',
    foundShort: { seen: '+', 'not-seen': '–', 'not-searched': '?', 'not-askable': '·' },
    foundNote: '+ есть; – искали и нет; ? не искали; · спросить нельзя.',
    findings: 'Что искали и что нашли',
    why: 'Почему столь вероятно',
    foundWords: {
      seen: 'есть',
      'not-seen': 'искали, и её нет',
      'not-searched': 'не найдена, и никто не искал: не в счёт',
      'not-askable': 'зависит от улики, о которой ничего не известно: не в счёт',
    },
    trust: (percent) => `доверие ${percent} %`,
    likelihood: (rivals, p, range, because) => `${rivals}: ${p}${range} – ${because}`,
    given: (when) => `При условии: ${when}`,
    independent: (because) => `Не зависит от прежних улик: ${because}`,
    test: (classes) => `Вид проверки, против неназванного: ${classes}`,
    classes: {
      'doubly-decisive': 'решающая вдвойне',
      hoop: 'обруч',
      'smoking-gun': 'дымящийся ствол',
      'straw-in-the-wind': 'соломинка на ветру',
      'no-weight': 'без веса',
    },
    learning: 'Чему могла научить каждая улика',
    learningNote:
      'Какую долю открытого между объяснениями обещали закрыть поиски одной этой улики, пока не найдена ни одна (Хамфриз и Джейкобс, 2023, глава 5).',
    learns: 'ожидалось',
    next: (clues) => `Этого никто не искал, и потому это следующее; ожидается теперь: ${clues}.`,
    nextNone: 'Искать из них больше нечего: нужны другие улики.',
    fragile: 'Насколько это хрупко',
    withoutNone: 'Ни одна улика и ни один источник не держат вывод в одиночку.',
    without: (what, changes) => `Без ${what}: ${changes}`,
    becomes: (rival, standing) => `${rival} ${standing}`,
    clueNamed: (clue) => `улики ${clue}`,
    sourceNamed: (source) => `источника ${source}`,
    tipping: (first, second, dB) =>
      `${first} и ${second} сравнялись бы, если бы улики вместе весили на ${dB} дБ иначе.`,
    leads: (rival, percent) => `${rival} впереди при ${percent} % всех исходных долей`,
    cannot: 'Чего эти данные не могли различить',
    apart: (told, all) =>
      `Из ${all} пар объяснений эти улики, каким бы ни был их исход, обещали различить на 10 дБ: ${told}.`,
    pairsTold: (pairs) => `Это: ${pairs}.`,
    ach: 'То же как матрица соперничающих гипотез',
    achNote:
      'Оценка по вероятности найденного: CC от 0,8, C от 0,6, N от 0,4, I от 0,15, II ниже. Считается только то, что против, с весом достоверности и уместности; чем ближе к 0, тем меньше против.',
    achScore: 'с весами',
    achLeast: (rivals) => `Меньше всего против: ${rivals}.`,
    achFlat: (clues) => `Одинаково для всех и потому бесполезно: ${clues}.`,
    achLinchpins: (ids) => `Без этого меньше всего было бы против другого: ${ids}.`,
    achBayes: (shares) =>
      `Если считать оценки вероятностями (CC 0,9, C 0,7, N 0,5, I 0,2, II 0,05), с равным началом и без учёта доверия, они оставляют: ${shares}.`,
    prior: (because) => `Исходные доли: ${because}`,
    trustRule: (because) => `Доверие: ${because}`,
    coders: {
      title: 'Другими руками',
      how: (author, on, how, because) => `${author}, ${on}. ${how} ${because}`,
      knew: (knew, all) =>
        `Из ${all} улик о ${knew} кодировщик сказал, что знает или думает, что знает, что было найдено.`,
      knewNone: (all) =>
        `Ни об одной из ${all} улик кодировщик не сказал, что знает, что было найдено.`,
      silent: (clues) => `Об этих кодировщика не спросили: ${clues}.`,
      share: (author) => `доля: ${coderName(author)}`,
      name: (author) => coderName(author),
      verdict: (author) => coderName(author),
      together: 'доля: оба',
      agreement: 'Насколько они согласны',
      cells: (cells, gap) =>
        `По ${cells} клеткам, улика на объяснение, двое расходятся в среднем на ${gap} дБ.`,
      alpha: (weights, likelihoods) =>
        `Альфа Криппендорфа: ${weights} для весов в децибелах, ${likelihoods} для самих вероятностей; 1 — полное согласие, 0 — как по случаю, ниже 0,667 выводов обычно не делают.`,
      ranks: (rho, same, all) =>
        `Порядок, в котором остаются объяснения: корреляция Спирмена ${rho}. Из ${all} выводов одинаковы ${same}.`,
      apart: 'Дальше всего друг от друга:',
      cell: (clue, rival, weights) => `${clue}, ${rival}: ${weights} дБ`,
      togetherNote:
        'Оба вместе: каждый с равной вероятностью судит верно и выигрывает тем, что предвидел.',
    },
    by: (author, on) => `Вероятности: ${coderName(author)}, ${on}.`,
    hindsight: 'Они назначены, когда находки были известны.',
    foresight: 'Они назначены до поиска.',
    draws: (draws, seed) =>
      `Исходные доли для разброса: ${draws}, взяты равномерно, зерно ${seed}.`,
    warnings: 'Предупреждения',
    warning: {
      'duplicate-rival': 'объяснение стоит дважды',
      'no-residual': 'ни одно объяснение не стоит за неназванное',
      'several-residuals': 'несколько объяснений стоят за неназванное',
      'bare-negation': 'гипотеза против голого отрицания',
      'conditional-equals-marginal': 'при прежней улике оставлено как без неё',
      'same-source': 'названа независимой, хотя стоит на источнике улики',
      certain: 'вероятность 0 или 1, которую ничто не исправит',
      'no-anchor': 'не опирается ни на что в записях',
      'no-reason': 'вероятность без обоснования',
    },
  },
  comparison: {
    cases: 'Случаи',
    case: 'случай',
    about: (cases, out) => `Случаев: ${cases}; ещё возможностей, оставленных в стороне: ${out}.`,
    raw: 'Взятые значения до калибровки; ? стоит там, где записи молчат.',
    many: 'Их слишком много, чтобы перечислить; их пишет --csv.',
    leftOut: 'В стороне: никто не искал, действовала ли организация',
    noValue: (id, sets) => `${id}: нет значения ${sets}`,
    sets: 'Множества',
    set: 'множество',
    inside: 'в',
    outside: 'вне',
    missing: '?',
    says: 'полный член',
    by: 'калибровка и почему',
    keptOut: (because) => `Не входит в таблицу: ${because}`,
    contradictions: 'Противоречия: та же строка с исходом и без него',
    contradiction: (row, yes, no) => `Строка ${row}: с исходом ${yes}; без него ${no}`,
    noContradictions: 'Нет.',
    necessity: 'Необходимо ли какое-нибудь условие?',
    necessityNote: (outcome) =>
      `Для ${outcome}: inclN около 1 говорит, что исход почти не бывает без него; RoN около 0 — что оно есть всегда.`,
    explaining: (outcome) => `Объяснение ${outcome}`,
    statements: 'Что утверждают доводы, на этих случаях',
    assertion: 'утверждение',
    fit: 'включение',
    coverage: 'покрытие',
    opposed: 'случаи против',
    ours: 'эти случаи',
    authors: 'у автора',
    holds: 'подходит',
    mostly: 'в основном',
    fails: 'не подходит',
    statementNote: (cut) =>
      `Подходит: нет случаев против; в основном: включение не ниже порога ${cut}. Это не доказательство: множество, которое есть почти везде, подходит почти ко всему; смотрите на случаи.`,
    robust: 'Насколько это хрупко',
    range: (from, to) =>
      `Консервативное решение не меняется при пороге включения от ${from} до ${to}.`,
    frequency: (from, to) => `Оно не меняется при пороге частоты от ${from} до ${to}.`,
    decisive: (cases) => `Оно меняется без любого из: ${cases}.`,
    alternative: (says) => `Если иначе: ${says}`,
    alternativeSame: 'то же решение.',
    alternativeOther: (solution) => solution || 'решения нет.',
    robustness: (consistency, coverage) =>
      `Устойчивость: согласованность ${consistency}, покрытие ${coverage}.`,
    diversity: (seen, all) =>
      `Встретилось сочетаний: ${seen} из ${all}. Об остальных эти данные молчат; что решение о них допускает, сказано при нём.`,
    expectation: (expect, because) => `Ожидается: ${expect}. ${because}`,
    impossible: (rows, because) => `Не бывает: ${rows}. ${because}`,
    cuts: (inclusion, frequency, because) =>
      `Пороги: включение ${inclusion}, частота ${frequency}. ${because}`,
    kinds: {
      'as-drawn': 'как взято',
      'totally-fuzzy-and-relative': 'по месту среди всех (totally fuzzy and relative)',
      crisp: 'да или нет',
      'multi-value': 'многозначное',
      logistic: 'логистическая',
      linear: 'линейная',
      indirect: 'косвенная',
    },
    from: (at) => `от ${at}`,
    cannot: 'Чего эти данные не могли различить',
    ambiguous: (outcome, models) =>
      `Для ${outcome} экономных моделей, одинаково объясняющих строки: ${models}.`,
    oneModel: (outcome) => `Для ${outcome} остаётся одна экономная модель.`,
    nothing: (outcome) => `Для ${outcome} при этих порогах решения нет.`,
  },
  difference: {
    title: 'Что изменилось',
    without: (id) => `Без ${id}:`,
    nothing: 'Ничего: ни улика, ни значение, ни вывод, ни решение не стали другими.',
    clue: (clue, before, after) => `Улика ${clue}: ${before}; теперь: ${after}.`,
    trust: (clue, before, after) => `Улика ${clue}: доверие ${before} %, теперь ${after} %.`,
    lost: (ids) => `Стояла на ${ids}.`,
    verdict: (rival, before, after) => `${rival}: ${before}; теперь: ${after}.`,
    sameVerdict: (rival, standing) => `${rival}: по-прежнему ${standing}.`,
    margin: (before, other, after, now) =>
      `${before} дБ, рядом: ${other}; теперь ${after} дБ, рядом: ${now}.`,
    value: (id, set, before, after) => `${id}: ${set} было ${before}, стало ${after}.`,
    solution: (outcome, kind) => `${outcome}, ${kind} решение`,
    was: (models) => `было ${models}`,
    is: (models) => `стало ${models}`,
    kinds: { conservative: 'консервативное', parsimonious: 'экономное' },
  },
};

const WORDS = { en, ru };

export function testWordsIn(lang: Lang): TestWords {
  return WORDS[lang];
}
