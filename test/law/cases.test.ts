import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Truth } from '../../src/base/truth.ts';
import {
  acrossReadings,
  answersOf,
  type ClauseAnswers,
  clausesInForce,
  type Finding,
} from '../../src/law/finding.ts';
import { accountsHeard } from '../../src/law/hearing.ts';
import { knownOf } from '../../src/law/known.ts';
import type { Pivot } from '../../src/law/pivots.ts';
import { type Leaf, leavesOf, type Trace, truthGiven } from '../../src/law/trace.ts';
import type { Cite } from '../../src/record/parts.ts';
import { get } from '../../src/record/record.ts';
import { incidentOf, region } from '../region.ts';

/** A row of test/cases/law; the README beside them says what the fields mean. */
interface Row {
  readonly direction: string;
  readonly clause: string;
  readonly account: string;
  readonly reading?: Readonly<Record<string, string>>;
  readonly trigger: Truth | 'depends';
  readonly outcome?: string;
  readonly because?: Readonly<Record<string, string>>;
  readonly pivot?: readonly Readonly<Record<string, string>>[];
  readonly oddity?: readonly string[];
  readonly decides?: {
    readonly rule: string;
    readonly start?: readonly number[];
    readonly veto: readonly string[];
  };
  readonly were?: Readonly<Record<string, Truth>>;
  readonly then?: Truth;
  readonly why?: string;
}

const CASES = new URL('../cases/law/', import.meta.url);
const INCIDENTS = readdirSync(CASES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

const rowsOf = (incident: string): Row[] =>
  parse(readFileSync(new URL(`${incident}.yaml`, CASES), 'utf8')) as Row[];

function answer(incident: string, row: Row): ClauseAnswers {
  const record = region();
  const event = incidentOf(record, incident);
  const [attacker, victim] = row.direction.split(' to ');
  const direction = event.directions.find((d) => d.attacker === attacker && d.victim === victim);
  if (!direction) throw new Error(`${incident} has no direction ${row.direction}`);
  return answersOf(
    record,
    event,
    get(record, 'clause', row.clause),
    direction,
    get(record, 'account', row.account),
    knownOf(record, incident),
  );
}

function findingOf(answers: ClauseAnswers, row: Row): Finding {
  const found = answers.findings.filter((finding) =>
    Object.entries(row.reading ?? {}).every(([id, option]) => finding.readings[id] === option),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error('the row wants one way to read the clause');
  return only;
}

const settledAs = (truths: Readonly<Record<string, Truth>>) => new Map(Object.entries(truths));

/** `yes (said)`: the truth, and what it stands on. */
function expectLeaf(because: Trace, key: string, wanted: string): Leaf {
  const [, truth, why] = /^(\w+)(?: \((.*)\))?$/.exec(wanted) ?? [];
  const leaf = leavesOf(because).find((one) => one.key === key);
  if (!leaf) {
    const asked = leavesOf(because).map((one) => one.key);
    throw new Error(`${key} is not asked; asked are ${asked.join(', ')}`);
  }
  const { evidence } = leaf;
  const stands = 'why' in evidence ? evidence.why : evidence.kind;
  expect([leaf.truth, stands]).toEqual([truth, why ?? stands]);
  return leaf;
}

/** Were all of these questions answered otherwise, would the result be another one? */
function expectDecisive(finding: Finding, leaves: readonly Leaf[]): void {
  const other: Record<Truth, Truth[]> = { yes: ['no'], no: ['yes'], open: ['yes', 'no'] };
  const worlds = leaves.reduce<Map<string, Truth>[]>(
    (made, leaf) =>
      made.flatMap((world) =>
        other[leaf.truth].map((truth) => new Map([...world, [leaf.key, truth]])),
      ),
    [new Map()],
  );
  const results = worlds.map((world) => truthGiven(finding.because, world));
  expect(
    results.some((truth) => truth !== finding.because.truth),
    'the reasons given do not carry the answer',
  ).toBe(true);
}

const worldOf = (pivot: Pivot): Record<string, string> => ({
  ...pivot.readings,
  ...Object.fromEntries(pivot.leaves.map(({ leaf, as }) => [leaf.key, as])),
});

const byText = (worlds: readonly Readonly<Record<string, string>>[]) =>
  worlds.map((world) => JSON.stringify(Object.entries(world).sort())).sort();

describe.each(INCIDENTS)('%s', (incident) => {
  const titled = rowsOf(incident).map((row) => {
    const reading = Object.values(row.reading ?? {}).join() || 'every reading';
    const what = row.were ? `were it otherwise, ${row.then}` : row.trigger;
    return [`${row.direction}, ${row.clause}, ${row.account}, ${reading}: ${what}`, row] as const;
  });

  test.each(titled)('%s', (_, row) => {
    const answers = answer(incident, row);
    if (row.reading === undefined) expect(acrossReadings(answers)).toBe(row.trigger);
    if (row.pivot) {
      const worlds = answers.pivots.pivots?.filter(({ answer: then }) => then === 'yes') ?? [];
      expect(byText(worlds.map(worldOf))).toEqual(byText(row.pivot));
    }
    const wantsOne = row.reading ?? row.outcome ?? row.because ?? row.oddity ?? row.decides;
    if (wantsOne === undefined) return;
    const finding = findingOf(answers, row);
    expect(finding.trigger).toBe(row.trigger);
    if (row.outcome) expect(finding.result.outcome).toBe(row.outcome);
    if (row.because) {
      const leaves = Object.entries(row.because).map(([key, wanted]) =>
        expectLeaf(finding.because, key, wanted),
      );
      expectDecisive(finding, leaves);
    }
    for (const oddity of row.oddity ?? []) {
      expect(finding.oddities.map(({ kind, actor }) => `${kind} ${actor}`)).toContain(oddity);
    }
    if (row.decides) {
      expect(finding.decision?.rule).toBe(row.decides.rule);
      expect(finding.decision?.sidesWithVeto).toEqual(row.decides.veto);
      if (row.decides.veto.length === 0) expect(finding.decision?.vetoHolders).toEqual([]);
      if (row.decides.start) expect(finding.decision?.smallestStart).toEqual(row.decides.start);
    }
    if (row.were) expect(truthGiven(finding.because, settledAs(row.were))).toBe(row.then);
  });

  test('the versions asked about are those in force, one of each provision', () => {
    const record = region();
    const inForce = clausesInForce(record, incidentOf(record, incident));
    for (const { clause } of rowsOf(incident)) {
      const { provision } = get(record, 'clause', clause);
      const versions = inForce.filter((one) => one.clause.provision === provision);
      expect(versions.map((one) => [one.clause.id, one.inForce])).toEqual([[clause, 'yes']]);
    }
  });

  test('every answer leads to a claim with a locator, a dated spell, or a search', () => {
    const record = region();
    const event = incidentOf(record, incident);
    const known = knownOf(record, incident);
    const located = (cites: readonly Cite[]) =>
      cites.length > 0 && cites.every((cite) => (cite.at ?? cite.where ?? '') !== '');
    for (const { clause } of clausesInForce(record, event)) {
      for (const account of accountsHeard(record, known)) {
        for (const direction of event.directions) {
          for (const finding of answersOf(record, event, clause, direction, account, known)
            .findings) {
            for (const { key, truth, evidence } of leavesOf(finding.because)) {
              if (evidence.kind === 'claims') {
                expect(evidence.taken.length > 0, key).toBe(evidence.why !== 'silent');
                for (const id of evidence.taken)
                  expect(located(get(record, 'claim', id).cite), id).toBe(true);
              }
              if (evidence.kind === 'requests') {
                for (const id of evidence.requests)
                  expect(located(get(record, 'request', id).cite), id).toBe(true);
                if (evidence.why === 'searched') {
                  const searches = evidence.silences.map((id) => get(record, 'silence', id));
                  expect(
                    searches.some(({ kind, looked, cite }) =>
                      kind === 'searched' ? looked.length > 0 : located(cite ?? []),
                    ),
                    key,
                  ).toBe(true);
                }
              }
              if (evidence.kind === 'spells' && truth === 'yes') {
                const yes = evidence.spells.filter((spell) => spell.truth === 'yes');
                expect(yes.length, key).toBeGreaterThan(0);
                for (const { membership } of yes)
                  expect(get(record, 'membership', membership).from, key).not.toBe('unknown');
              }
            }
          }
        }
      }
    }
  });
});

test('whoever accepts the threat to a party has article 2 triggered, in September 2022', () => {
  const record = region();
  const event = incidentOf(record, 'kg-tj-2022-09');
  const known = knownOf(record, event.id);
  let accepted = 0;
  for (const account of accountsHeard(record, known)) {
    for (const direction of event.directions) {
      const [finding] = answersOf(
        record,
        event,
        get(record, 'clause', 'cst.2.2@2012'),
        direction,
        account,
        known,
        { 'cst.2.request': 'no-request' },
      ).findings;
      const threat = finding
        ? leavesOf(finding.because).find(({ of }) => of === 'threat')
        : undefined;
      if (threat?.truth !== 'yes') continue;
      accepted += 1;
      expect(finding?.trigger, account.id).toBe('yes');
    }
  }
  expect(accepted).toBeGreaterThanOrEqual(2);
});

test('no power of the OSCE can be vetoed', () => {
  const record = region();
  const event = incidentOf(record, 'kg-tj-2022-09');
  const [direction] = event.directions;
  if (!direction) throw new Error('no direction');
  const powers = clausesInForce(record, event).filter(
    ({ clause }) =>
      clause.kind === 'power' && get(record, 'instrument', clause.instrument).of === 'osce',
  );
  expect(powers.length).toBeGreaterThanOrEqual(4);
  for (const { clause } of powers) {
    const answers = answersOf(
      record,
      event,
      clause,
      direction,
      get(record, 'account', 'kg-government'),
      knownOf(record, event.id),
    );
    for (const { decision } of answers.findings) {
      expect(decision?.vetoHolders, clause.id).toEqual([]);
      expect(['single-state', 'supporters'], clause.id).toContain(decision?.rule);
    }
  }
});

test('the text of 1994 asks for aggression by a state and no request; that of 2012 the reverse', () => {
  const atoms = (id: string) => JSON.stringify(get(region(), 'clause', id).when);
  expect(atoms('cst.4@1994')).toContain('aggression-by-state');
  expect(atoms('cst.4@1994')).not.toContain('requested-assistance');
  expect(atoms('cst.4@2012')).toContain('requested-assistance');
  expect(atoms('cst.4@2012')).not.toContain('aggression-by-state');
});
