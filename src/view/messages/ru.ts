import type { Name } from '../../record/ru-case.ts';
import { type Said, said } from '../said.ts';
import type { Messages } from './en.ts';

const plural = new Intl.PluralRules('ru');

function counted(n: number, one: string, few: string, many: string): string {
  const form = plural.select(Math.abs(n));
  return `${n} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

const days = (n: number): string => counted(n, 'день', 'дня', 'дней');

const byAccounts = (n: number): string =>
  n === 1 ? 'по единственной выслушанной версии' : `по каждой из выслушанных версий (${n})`;

function declined(name: string, ruCases: Name['ruCases']): Said {
  return said({ en: name, ru: name, ruCases }, 'ru');
}

/** Весь постоянный текст по-русски. */
export const ru: Messages = {
  date: {
    open: 'настоящее время',
    unknown: 'неизвестно',
    or: 'или',
    before: (day) => `не позже ${day}`,
    after: (day) => `${day} или позже`,
    between: (from, to) => `между ${from} и ${to}`,
    about: (day) => `около ${day}`,
    doubtful: (day) => `${day} (под сомнением)`,
    since: (day) => `с ${day}`,
    span: (from, to) => (from === to ? from : `${from} — ${to}`),
  },
  delay: {
    days,
    atLeast: (n) => `не менее ${counted(n, 'дня', 'дней', 'дней')}`,
    atMost: (n) => `не более ${counted(n, 'дня', 'дней', 'дней')}`,
    range: (from, to) => `от ${from} до ${counted(to, 'дня', 'дней', 'дней')}`,
    hours: (n) => `в течение ${counted(n, 'часа', 'часов', 'часов')}`,
  },
  truth: { yes: 'да', no: 'нет', open: 'открыто', depends: 'зависит' },
  and: 'и',
  or: 'или',
  none: 'нет',
  unknown: 'неизвестно',
  kind: {
    duty: 'обязанность',
    prohibition: 'запрет',
    power: 'правомочие',
    permission: 'дозволение',
    competence: 'компетенция',
  },
  kindSentence: {
    duty: (who, act) => `обязанность: ${act} (${who})`,
    prohibition: (who, act) => `запрет: ${act} (${who})`,
    power: (who, act) => `правомочие: ${act} (${who})`,
    permission: (who, act) => `дозволение: ${act} (${who})`,
    competence: (who, act) => `компетенция: ${act} (${who})`,
  },
  binding: { legal: 'юридически обязательно', political: 'политически обязательно' },
  text: {
    full: 'текст положения прочитан целиком',
    part: 'текст положения прочитан частично',
    'second-hand': 'положение известно только в пересказе',
    'not-read': 'текст положения не прочитан',
  },
  textMark: {
    part: 'прочитано частично',
    'second-hand': 'в пересказе',
    'not-read': 'не прочитано',
  },
  gapLegend: '° известно только в пересказе. В скобках: лишь по некоторым версиям или толкованиям.',
  role: {
    attacker: declined('нападающая сторона', {
      gen: 'нападающей стороны',
      dat: 'нападающей стороне',
      acc: 'нападающую сторону',
      ins: 'нападающей стороной',
      pre: 'нападающей стороне',
    }),
    victim: declined('пострадавшая сторона', {
      gen: 'пострадавшей стороны',
      dat: 'пострадавшей стороне',
      acc: 'пострадавшую сторону',
      ins: 'пострадавшей стороной',
      pre: 'пострадавшей стороне',
    }),
  },
  confidence: {
    high: 'уверенность высокая',
    medium: 'уверенность средняя',
    low: 'уверенность низкая',
  },
  condition: {
    all: 'выполнены все условия',
    any: 'выполнено хотя бы одно условие',
    not: 'это не выполнено',
    inForce: 'эта редакция действовала всё это время',
    party: (who, compact) => `${who()} — ${who('участник|участники')} ${compact('gen')}`,
    area: (what, area) => `территория ${what('gen')} входит в ${area('acc')}`,
    some: (compact) => `хотя бы для одного участника ${compact('gen')}`,
    count: (n, compact) =>
      `не менее чем для ${counted(n, 'участника', 'участников', 'участников')} ${compact('gen')}`,
    reading: (question) => `зависит от толкования: ${question}`,
    always: 'во всех случаях',
    whenever: 'всякий раз, когда',
  },
  bearer: {
    each: (compact) => `каждый участник ${compact('gen')}`,
    any: (compact) => `любой участник ${compact('gen')}`,
    except: (who) => `кроме ${who('gen')}`,
  },
  rule: {
    consensus: 'консенсус',
    'consensus-minus-parties': 'консенсус без сторон спора',
    'single-state': 'одно государство само',
    'each-state': 'каждое государство за себя',
    'office-holder': 'должностное лицо само',
    supporters: 'поддержка нескольких государств',
  },
  supporters: (n) => `поддержка государств: ${n}`,
  outcome: {
    'no-norm': 'обязательства не возникло',
    'not-requested': 'обязательства не возникло: не было обращения',
    'power-unused': 'правомочие не использовано, насколько известно',
    'power-used': 'правомочие использовано',
    blocked: 'заблокировано правилом принятия решений',
    'duty-unmet': 'обязанность не исполнена, насколько известно',
    unsearched: 'неизвестно: ничего не записано, не искали',
    'members-alone': 'действовали члены сами по себе, не организация',
    partly: 'исполнено частично',
    fulfilled: 'исполнено',
    'not-due-yet': 'срок ещё не наступил',
    applies: 'действует; по ответам не оценивается',
    breached: 'нарушено, согласно этой версии',
    open: 'открыто',
  },
  outcomeLate: 'с опозданием',
  evidence: {
    said: 'утверждается',
    denied: 'отрицается',
    contradicted: 'утверждается и отрицается',
    silent: 'никто не говорит',
    made: 'обращение было',
    declined: 'от помощи отказались',
    searched: 'искали, ничего не найдено',
    'perhaps-then': 'записано, но, возможно, о другом времени',
    unsearched: 'ничего не записано, не искали',
    notListed: 'нет записи об участии',
    partlyListed: 'не указано; список участников неполон',
  },
  oddity: {
    'attacker-must-assist': (who) =>
      `Странность: ${who} — нападающая сторона в этом направлении — среди тех, кто должен был бы помочь.`,
    'attacker-can-veto': (who) =>
      `${who} — нападающая сторона в этом направлении — среди тех, кто мог бы не дать согласия.`,
    'bearer-open': (who) => `Открыто, была ли связана обязательством сторона: ${who}.`,
  },
  ladder: (grade) => (grade === undefined ? 'вне шкалы' : `ступень ${grade}`),
  mark: { offer: 'предложение не принято', aid: 'материальная помощь', posture: 'демонстрация' },
  asked: { asked: 'по просьбе', unasked: 'без просьбы', 'not-stated': 'не указано' },
  carriedOut: {
    yes: '',
    'decided-only': 'решено',
    'not-adopted': 'не принято',
    unknown: 'неизвестно, исполнено ли',
  },
  claimedAct: (act, by) => `${act}: так это называет лишь одна сторона — ${by}`,
  stance: { made: 'просит', declined: 'заявляет, что не просит', withdrawn: 'отзывает просьбу' },
  what: {
    'military-assistance': 'военная помощь',
    consultation: 'консультации',
    mediation: 'посредничество',
    monitoring: 'наблюдение или контингент',
    relief: 'гуманитарная помощь',
    mechanism: 'механизм',
    other: 'иная помощь',
  },
  silence: { attested: 'молчание засвидетельствовано', searched: 'искали, не найдено' },
  silenceOf: { response: 'нет ответа', request: 'нет обращения' },
  weakSearch: 'поиск слабый',
  counts: {
    all: 'гражданские и военные',
    civilians: 'гражданские',
    servicemen: 'военные',
    unstated: 'кто посчитан, не сказано',
  },
  both: 'обе стороны',
  atLeast: (n) => `не менее ${n}`,
  around: (n) => `около ${n}`,
  upTo: (n) => `до ${n}`,
  unit: {
    'US dollars': (n) => `${n}\u00a0долл. США`,
    kilometres: (n) => `${n} км`,
    months: (n) => `${n} мес.`,
  },
  force: {
    asserts: '',
    estimates: 'оценка',
    alleges: 'утверждается',
    denies: 'отрицание',
    implies: 'следует из слов',
    unverified: 'не подтверждено',
  },
  dossier: {
    edition: (region, edition) => `База: ${region}, редакция ${edition}.`,
    knownOn: (day, n) =>
      `По состоянию на ${day}: что к этому дню наверняка было сказано или сделано. Не учтено записей: ${n}.`,
    accounts: 'Версии',
    accountsIntro:
      'Ответ зависит от того, чьим словам верить. Каждая версия принимает слова своих источников и оставляет остальное в стороне; что она не решает, остаётся открытым.',
    brief: 'Коротко',
    happened: 'Что произошло',
    said: 'Что говорит каждая сторона',
    toll: 'Цифры — без сведения в одну',
    bound: 'Кто куда входил',
    owed: 'Какие обязательства возникли',
    onlyAccounts: (names) => `Выслушаны только: ${names}.`,
    onlyReadings: (readings) => `Толкование принято одно: ${readings}.`,
    heard: (names) => `Здесь выслушаны: ${names === '' ? 'никто' : names}.`,
    bothDirections:
      'Кто напал, оспаривается, поэтому каждое обязательство проверяется в обоих направлениях.',
    owedIntro: 'В клетке — возникло ли оно по данной версии; «открыто» — версия этого не решает.',
    direction: (attacker, victim) =>
      `Если нападающая сторона — ${attacker}, а пострадавшая — ${victim}`,
    answered: 'Кто ответил',
    requests: 'О чём просили и от чего отказались',
    silences: 'Молчание',
    gap: 'Разрыв',
    sources: 'Источники',
    never: 'Не возникло ни по одной из выслушанных версий',
    nobody: 'Открыто по всем выслушанным версиям',
    nothingSaid: 'Ни одна версия ничего не говорит: все вопросы открыты.',
    because: 'потому что',
    eitherDirection: 'В любом направлении',
    later: (n) => `позже: ${n}`,
    turnsOn: 'от чего зависит',
    missing: 'чего не хватает',
    ifOnly: (account, world) => `Возникает тогда и только тогда, когда (${account}): ${world}.`,
    ifOneOf: (account) =>
      `Возникает тогда и только тогда, когда верно одно из следующего (${account}):`,
    taken: (option) => `принято толкование «${option}»`,
    isNot: (fact) => `неверно, что ${fact}`,
    allOf: (facts) => facts.join(', и '),
    notIf: 'Не возникает, если',
    pivotsBeyond: (n) =>
      `Открытых вопросов: ${n}; слишком много, чтобы точно сказать, что изменило бы ответ.`,
    noPivot: 'Открытых вопросов, меняющих ответ, нет: его изменила бы только другая версия.',
    decides: (body, rule) => `Кто решает: ${body}; правило: ${rule}`,
    inferred: 'не из слов самого положения',
    vetoes: (n, sides) => `Не дать согласия могли: ${n}${sides ? `, среди них ${sides}` : ''}.`,
    noVeto: 'Вето не было ни у кого, так что вето не объясняет бездействие.',
    start: (n) => `Наименьшее число государств, способных начать: ${n}.`,
    noResponses: 'Ответов не записано.',
    notSearched: 'ничего не записано; не искали',
    highest: 'сильнейший ответ',
    firstAfter: 'первый через',
    highestAfter: 'сильнейший через',
    sum: (n) => `Вычислено: ${n}.`,
    sumAgainst: (who, n) => `${who}: ${n}.`,
    forAccount: (account) => `по версии: ${account}`,
    reading: 'толкование',
    asOf: 'на',
    howToRead: 'Обозначения',
    legend:
      'Ступени: 0 молчание, 1 заявление, 2 контакт или консультации, 3 добрые услуги или посредничество, 4 установление фактов, 5 наблюдатели или санкции, 6 сила.',
  },
  table: {
    organization: 'организация',
    answer: 'ответ',
    question: 'вопрос',
    clause: 'обязательство',
    outcome: 'итог',
    day: 'день',
    after: 'через',
    who: 'кто',
    act: 'действие',
    source: 'источник',
    what: 'что',
    side: 'сторона',
    figure: 'число',
    speaker: 'кто говорит',
    asOf: 'на дату',
    incident: 'инцидент',
    sidesIn: 'кто из сторон входит',
    asked: 'просьба',
    member: 'участник',
    from: 'с',
    to: 'до',
    owed: 'обязательства',
  },
  brief: {
    blank: (orgs) => `Обе стороны входят и сюда, но ничего не записано и не искали: ${orgs}.`,
    unusedAlone: (list) =>
      `Правомочия, которыми могло воспользоваться одно государство и которыми, насколько известно, никто не воспользовался: ${list}. Вето этого не объясняет.`,
    triggered: (n, of, heard) =>
      `Обязательств в силе: ${of}; возникли хотя бы в одном направлении ${byAccounts(heard)} и при любом толковании: ${n}.`,
    depends: (n) => `Зависят от версии или толкования: ${n}.`,
    not: (n, heard) =>
      `Не возникли ${heard === 1 ? byAccounts(heard) : `ни по одной из выслушанных версий (${heard})`}: ${n}.`,
    open: (n, heard) => `Остаются открытыми ${byAccounts(heard)}: ${n}.`,
    answer: (org, act, delay) => `${org}: сильнейший ответ — ${act}, через ${delay}.`,
    silent: (org, kind) => `${org}: ${kind}.`,
  },
  timeline: {
    begins: 'начало',
    ends: 'конец',
    renamed: 'новое название',
    signed: 'подписание',
    'in-force': 'вступление в силу',
    step: 'шаг',
    joins: 'вступает:',
    leaves: 'выходит:',
  },
  status: {
    member: 'член',
    party: 'участник',
    signatory: 'подписавший',
    'participating-state': 'государство-участник',
    associate: 'ассоциированный член',
    observer: 'наблюдатель',
    partner: 'партнёр',
  },
  contradictions: {
    coded: 'О чём источники расходятся',
    'rival-dates': 'Спорные даты участия',
    'contested-atom': 'Что одни говорят об инциденте, а другие отрицают',
    outside: 'Другие источники',
    depends: 'От этого зависит',
    later: (n) => `Сказано лишь позднее: ${counted(n, 'сторона', 'стороны', 'сторон')}.`,
    nothing: 'Ни один вывод этой базы от этого не зависит.',
  },
  coincidence: {
    how: 'Базовая частота: доля дней того года, в которые инцидент той же длины мог бы начаться и совпал бы с какой-либо записанной встречей. В базе могут быть не все встречи, поэтому это нижняя граница.',
    row: (org, overlapping, meetings, rate) =>
      `${org}: совпадает встреч — ${overlapping} из ${meetings} записанных за год; базовая частота ${rate}`,
  },
  qca: {
    title: (outcome) => `QCA: ${outcome}`,
    about: (cases, conditions) =>
      `${counted(cases, 'случай', 'случая', 'случаев')}; условия: ${conditions}.`,
    truthTable: 'Таблица истинности',
    row: 'строка',
    cases: 'случаи',
    legend:
      'OUT 1 — результат есть, 0 — нет, C — строка противоречива, ? — случаев слишком мало. n — число случаев; включение (вкл.) и PRI учитывают каждый случай по его принадлежности.',
    unobserved: (observed, all) => `Сочетаний, у которых есть случай: ${observed} из ${all}.`,
    undecided: (cases) => `Ни в одной строке, так как условие равно ровно 0,5: ${cases}.`,
    conservative: 'Консервативное решение: ничего не допущено',
    parsimonious: 'Экономное решение: можно допустить всё ненаблюдаемое',
    intermediate: 'Промежуточное решение: допущено только ожидаемое',
    noExpectations: 'Без ожиданий (--expect) оно совпадает с консервативным.',
    none: {
      'nothing-to-explain': 'Ни в одной строке результата нет: объяснять нечего.',
      'no-negative-row': 'Нет строк без результата: можно опустить все условия.',
    },
    models: (count) =>
      count === '1'
        ? 'Одна модель с наименьшим числом слагаемых.'
        : `Моделей с наименьшим числом слагаемых: ${count}.`,
    modelsOf: (count, shown) =>
      `Моделей с наименьшим числом слагаемых: ${count}, показано: ${shown}.`,
    uncounted: (shown) => `За отведённое время модели не сосчитаны; показано: ${shown}.`,
    incomplete: 'За отведённое время найдены не все слагаемые.',
    bounds: (lower, upper) =>
      `Наименьшее число слагаемых не доказано: не меньше ${lower}, не больше ${upper}.`,
    model: (i, expression) => `Модель ${i}: ${expression}`,
    implicant: 'слагаемое',
    incl: 'вкл.',
    raw: 'покрытие',
    unique: 'только им',
    whole: 'модель',
    unambiguous: 'Неоднозначность моделей: нет, данные оставляют одну модель.',
    unsettled: 'Неоднозначность моделей: за отведённое время не выяснена.',
    ambiguous: (models, core, peripheral) =>
      `Неоднозначность моделей: данные не различают моделей: ${models}. Во всех: ${core || 'ничего'}. Лишь в некоторых: ${peripheral || 'ничего'}.`,
    peripheral: (implicant, percent) => `${implicant} (${percent} %)`,
    assumed: (i, rows) => `Модель ${i} допускает результат без единого случая в строках: ${rows}`,
    between: (conservative, parsimonious) => `Между ${conservative} и ${parsimonious}`,
    somePairs: (done, all) => `Взято пар из консервативной и экономной моделей: ${done} из ${all}.`,
    easy: (rows) => `Допущено согласно ожиданиям (лёгкие контрфактические), строки: ${rows}`,
    difficult: (rows) =>
      `Не допущено, хотя экономная модель допустила бы (трудные контрфактические), строки: ${rows}`,
    tooMany: 'слишком много для перечня',
    noRow: 'нет',
    andMore: (named, more) => `${named} и ещё ${more}`,
    ccubesDiffers: (depth, missed) =>
      `Этот поиск, как и поиск в R по умолчанию, остановился на слагаемых из ${counted(depth, 'условия', 'условий', 'условий')} и упустил ${missed}: модели из всех слагаемых другие.`,
    ccubesSame: (depth) =>
      `Этот поиск, как и поиск в R по умолчанию, остановился на слагаемых из ${counted(depth, 'условия', 'условий', 'условий')}; модели из всех слагаемых те же.`,
  },
  qcaDiagnostics: {
    necessity: 'Необходимо ли что-нибудь?',
    necessityNote: (outcome) =>
      `Для ${outcome}: включение (первый столбец) у 1 — без этого результата почти не бывает; значимость (второй) у 0 — это есть, что бы ни было.`,
    necessaryFound: 'Необходимо при этом пороге, соединено не больше трёх:',
    necessaryNone: 'При этом пороге не необходимо ничто.',
    set: 'множество',
    robust: 'Насколько это хрупко',
    inclusion: (from, to) =>
      `Консервативное решение остаётся тем же при пороге включения от ${from} до ${to}.`,
    frequency: (from, to) => `Оно остаётся тем же при пороге частоты от ${from} до ${to}.`,
    decisive: (cases) => `Оно меняется без любого из: ${cases}.`,
    noCase: 'Ни один отдельный случай его не меняет.',
    skew: (set, inside, outside, atHalf) =>
      `${set}: внутри ${inside}, вне ${outside}${atHalf > 0 ? `, на 0,5: ${atHalf}` : ''}.`,
    proof: 'Что можно проверить вручную',
    term: 'слагаемое',
    withoutIt: 'без этого литерала оно накрыло бы эту строку',
    covers: (literal, row) => `${literal}: строка ${row}`,
    by: {
      apart: (terms, rows) =>
        `Слагаемых не меньше ${terms}: ни одно не накрывает двух из строк ${rows}.`,
      weights: (terms) =>
        `Слагаемых не меньше ${terms}: строкам можно дать веса, которых ни в одном слагаемом не больше 1, а вместе больше ${terms - 1}.`,
      search: (terms) =>
        `Слагаемых не меньше ${terms}: поиск, ничего не пропускающий, не нашёл модели меньше.`,
    },
    theory: 'Модель рядом с теорией',
    against: (model, theory) => `Модель: ${model}. Теория: ${theory}.`,
    area: 'где',
    expression: 'множество',
    incl: 'вкл.',
    coverage: 'покрытие',
    withOutcome: 'случаи с результатом',
    withoutOutcome: 'случаи без него',
    areas: {
      'model*theory': 'обе',
      'model*~theory': 'только модель',
      '~model*theory': 'только теория',
      '~model*~theory': 'ни та ни другая',
    },
    panel: 'По группам',
    panelNote:
      'Верна ли модель в каждой группе или лишь в некоторых: «между» — по единицам одной группы, «внутри» — по группам одной единицы.',
    panelOf: (model, between, within) =>
      `${model}: расстояние от равной согласованности ${between} между, ${within} внутри; 0, где группы одинаковы.`,
    group: 'группа',
    pooled: 'вместе',
    between: 'между',
    within: 'внутри',
  },
  cna: {
    title: 'Анализ совпадений',
    about: (cases, factors, kind, con, cov) =>
      `${counted(cases, 'случай', 'случая', 'случаев')}, ${kind}; факторы: ${factors}. Согласованность от ${con}, покрытие от ${cov}.`,
    kinds: { crisp: 'чёткие', 'multi-value': 'многозначные', fuzzy: 'нечёткие' },
    atomic: 'Каждый результат сам по себе',
    outcome: 'результат',
    solution: 'сводится к',
    consistency: 'согл.',
    coverage: 'покр.',
    complexity: 'литералов',
    noSolution:
      'При этих порогах решения нет ни у одного результата. Снижайте их понемногу (--con, --cov), едва ли ниже 0,75.',
    rivals: 'Несколько решений одного результата соперничают: эти данные их не различают.',
    without: (outcomes) => `Без решения: ${outcomes}.`,
    complex: 'Все результаты вместе',
    found: (found, shown) =>
      found === shown
        ? `${counted(found, 'структура', 'структуры', 'структур')}.`
        : `${counted(found, 'структура', 'структуры', 'структур')}, показано: ${shown}.`,
    tried: (tried, all) => `Из ${all} сочетаний решений пройдено: ${tried}.`,
    unchecked: 'Некоторые слишком велики, чтобы проверить, нет ли в них лишнего.',
  },
  agreement: {
    title: 'Согласие кодировщиков',
    about: (units, coders, level) =>
      `${counted(units, 'единица', 'единицы', 'единиц')}; кодировщики: ${coders}; коды считаются так: ${level}.`,
    levels: {
      nominal: 'имена',
      ordinal: 'ранги',
      interval: 'равные шаги',
      ratio: 'величины',
    },
    measure: 'мера',
    who: 'кто',
    value: 'значение',
    all: 'все',
    alpha: 'альфа Криппендорфа',
    irr: 'она же, как в R',
    fleiss: 'каппа Флейса',
    kappa: {
      unweighted: 'каппа Коэна',
      equal: 'каппа Коэна, по шагам',
      squared: 'каппа Коэна, по квадратам шагов',
    },
    pair: (first, second, units) =>
      `${first}, ${second} (${counted(units, 'единица', 'единицы', 'единиц')})`,
    read: '1 — согласие во всём, 0 — как по случаю, меньше 0 — хуже случая.',
    allTheSame: 'Все коды одинаковы: расходиться было не в чем.',
    pairable: (codes) => `Кодов, рядом с которыми есть другой той же единицы: ${codes}.`,
    differ: (units) => `Расходятся в: ${units}.`,
    nowhere: 'Не расходятся ни в чём.',
  },
  query: {
    none: 'В базе нет ничего подходящего: об этом она молчит.',
    perhaps: 'возможно',
    called: (name) => `Название на этот день: ${name}`,
    disputed: (ids) => `оспаривается: ${ids}`,
    count: (n) => `Всего: ${n}.`,
  },
  members: {
    title: (name, day) => `${name} на ${day}`,
    sure: 'Участники',
    open: 'Оспаривается или не установлено',
    joinedOnly: 'Вступили раньше; осталось ли государство участником, не говорит ни один источник',
    none: 'Ни одно государство этой базы на этот день участником не записано.',
    listedSome:
      'Участники перечислены не все: было ли участником государство, которого здесь нет, база не говорит.',
    listedNone: 'Участники в базе не перечислены: кто ими был в этот день, здесь не записано.',
    see: (org, id) => `Кто входил в ${org}: casus members ${id}.`,
    ofRecord: (n) =>
      `Рассмотрены только государства этой базы: их ${n}. Остальных здесь нет, даже если они участвовали.`,
    beside: 'Кроме дат',
    beyond: (day) =>
      `Источники этой базы прочитаны по ${day}. Запрошенный день позже: показанное верно, только если с тех пор ничего не изменилось.`,
    notYet: (name, from) => `${name}: в этот день ещё не существует; начало — ${from}.`,
    existsOpen: (name) => `Существование на этот день оспаривается: ${name}`,
    before: (name) => `Предшественник: ${name}`,
    says: (source, answer) => `${source}: ${answer}`,
    yes: 'участник',
    no: 'не участник',
    maybe: 'дата этого не решает',
    joined: 'вступление',
    left: 'выход',
  },
  shared: {
    title: (a, b, day) => `${a} и ${b} на ${day}`,
    both: 'Обе стороны входят в',
    maybe: 'Не установлено для',
    notListed: 'Не установлено, так как участники перечислены в базе не все',
    none: 'Общих организаций в этой базе нет.',
    compacts: 'Обе стороны — участники',
  },
  clause: {
    inForce: 'в силе',
    words: 'Своими словами',
    condition: 'Условие',
    readings: 'Толкования',
    decides: 'Кто решает',
    bearer: 'Кто обязан или вправе',
    versions: 'Редакции',
    notes: 'Примечания',
    held: 'сторонники',
  },
  library: {
    title: (folder, n) => `${folder}: ${counted(n, 'текст', 'текста', 'текстов')}`,
    empty: 'Текстов в ней нет.',
    text: 'текст',
    source: 'источник',
    characters: 'знаков',
    made: 'как получен',
    defects: 'дефекты',
    plain: 'простой файл',
    unclear: (sources) => `неясно: ${sources}`,
    outcome: {
      added: (name, layer) => `${name}: добавлен как ${layer}`,
      known: (name, layer) => `${name}: без изменений, уже есть как ${layer}`,
      assigned: (name, layer) => `${name}: указан источник, ${layer} не изменён`,
    },
    ofSource: (source) => `текст источника ${source}`,
    matched: (source) => `принят за текст источника ${source}; другой задаёт --source`,
    noSource: 'ни один источник базы не подходит; --source задаёт, какой это',
    defect: {
      'null-character': (n) =>
        `U+0000, раз: ${n}; шрифт потерял буквы: распознайте текст (OCR) или исправьте вручную`,
      'replacement-character': (n) => `U+FFFD, раз: ${n}; буквы потеряны`,
      'mixed-script': (n, example) =>
        `слов из латинских и кириллических букв: ${n}, первое «${example}»`,
    },
    checked: 'Указатели на места',
    found: 'найдено',
    missing: 'нет в тексте',
    ambiguous: 'неоднозначно',
    notChecked: (sources, locators) =>
      `Не проверено, в библиотеке нет текстов: указателей — ${locators}, источников — ${sources}.`,
    unclearText: (text, sources) =>
      `${text} одинаково подходит нескольким источникам и не используется: ${sources}. Укажите: casus library add … --source ID`,
    rivals: (source, texts) =>
      `${source}: одинаково подходят несколько текстов, ни один не используется: ${texts}. Укажите: casus library add … --source ID`,
    unknown: (texts) => `Тексты, источников которых в базе нет: ${texts}.`,
    flawed: (text, defects) => `${text}: ${defects}`,
  },
  find: {
    title: (query, n) => `«${query}»: найдено — ${n}`,
    none: 'Ничего не найдено.',
    some: 'Всех этих слов нет нигде; здесь есть некоторые.',
    more: (n) => `Ещё ${n}; больше покажет --limit.`,
    reason: {
      word: (found) => `то же слово «${found}»`,
      stem: (asked, found) => `та же основа: «${asked}», «${found}»`,
      folded: (asked, found) => `сходные буквы: «${asked}», «${found}»`,
      beginning: (asked, found) => `начинается так же: «${asked}», «${found}»`,
      name: (asked, found, of) =>
        asked === found
          ? `«${found}» — название: ${of}`
          : `«${asked}» и «${found}» — названия: ${of}`,
    },
    line: (text, line) => `текст ${text}, строка ${line}`,
    offset: (start, end) => `знаки ${start}–${end} (UTF-16)`,
  },
};
