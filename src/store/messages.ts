import type { Diagnostic, Place } from '../base/diagnostic.ts';

/**
 * Every fault that a record can have: what it means for the user and what to do. The wording is part
 * of the product, so it stands in one place.
 */
export const FAULTS = {
  'file-kind': {
    why: 'The folder or the name of a file tells what it holds; this one tells nothing known.',
    remedy: 'Move it to a folder such as states/, sources/ or clauses/, or see docs/change.md.',
  },
  'file-size': {
    why: 'A record file is text that people review, so one of this size is a mistake.',
    remedy: 'Split it; published data sets do not belong in the record.',
  },
  'file-encoding': {
    why: 'Names in Cyrillic or with marks would be read wrongly.',
    remedy: 'Save the file as UTF-8.',
  },
  'file-control': {
    why: 'YAML does not allow such a character, and no reader would see it.',
    remedy: 'Delete it; it often comes with copied text.',
  },
  'file-bom': {
    why: 'Byte order marks make equal files differ and break some tools.',
    remedy: 'Save the file as UTF-8 without a byte order mark.',
  },
  'file-crlf': {
    why: 'Mixed line ends make every line differ in a review.',
    remedy: 'Save the file with line feeds only.',
  },
  'file-empty': {
    why: 'An empty file says nothing, and an empty list cannot be told from a forgotten one.',
    remedy: 'Delete the file, or write what it should hold.',
  },
  'yaml-syntax': {
    why: 'The file cannot be read, so nothing in it counts.',
    remedy: 'Check the indentation and the quotes near this line.',
  },
  'yaml-alias': {
    why: 'Aliases hide what a value is from a reader, and can be built to exhaust memory.',
    remedy: 'Write the value out.',
  },
  'yaml-duplicate': {
    why: 'Only one of the two would count, and a reader could not tell which.',
    remedy: 'Keep one of them.',
  },
  'yaml-tag': {
    why: 'A record file is plain text, numbers, lists and fields; marks for the parser hide what it is.',
    remedy: 'Remove the mark; put text that begins with ! or % in quotes.',
  },
  'yaml-depth': {
    why: 'Nothing in a record lies so deep, and reading on could exhaust memory.',
    remedy: 'Look for an unclosed bracket or a run of dashes near this line.',
  },
  'region-missing': {
    why: 'The head tells the name of a record and the records that it builds on.',
    remedy: 'Add region.yaml with id, name and uses.',
  },
  'uses-unknown': {
    why: 'What the record builds on is not read, so nothing that it names is found.',
    remedy: 'Correct the name, or put a folder of that name beside this record.',
  },
  'list-wanted': {
    why: 'Files of this kind hold a list of things.',
    remedy: 'Begin each thing with "- id: ...".',
  },
  'one-wanted': {
    why: 'Files of this kind hold one thing, and its fields start at the margin.',
    remedy: 'Remove the leading "- ", or split the list into files.',
  },
  'field-unknown': {
    why: 'A field that is not read would be lost without a word.',
    remedy: 'Correct its name or remove it; docs/codebook/README.md lists the fields.',
  },
  'field-missing': {
    why: 'Without it the thing cannot be understood or used.',
    remedy: 'Add it; where no source says, the codebook tells how to write that.',
  },
  'field-wrong': {
    why: 'The value is not of the form that the field needs.',
    remedy: 'Correct the value; docs/codebook/README.md gives examples.',
  },
  date: {
    why: 'A date that cannot be read exactly would move an answer.',
    remedy: 'Write 2005, 2005-06, 2005-06-11 or "[2005,2006]".',
  },
  'cite-missing': {
    why: 'A fact without a source does not load: nothing here is invented.',
    remedy: 'Add cite: { source: ..., at: "a few words that stand in it" }.',
  },
  'cite-locator': {
    why: 'A reader must be able to find the passage.',
    remedy: 'Give up to nine words of it (at), or the article, row or page (where).',
  },
  'cite-confidence': {
    why: 'What the founding documents do not say carries a confidence of its own.',
    remedy: 'Add confidence: high, medium or low, and what it rests on (basis).',
  },
  'id-name': {
    why: 'A thing must be found from its id alone.',
    remedy: 'Rename the file or change the id.',
  },
  'id-duplicate': {
    why: 'Two things under one id cannot be told apart.',
    remedy: 'Give one of them another id.',
  },
  'ref-unknown': {
    why: 'The record names something that it does not hold.',
    remedy: 'Correct the id, or add the thing.',
  },
  'ref-circle': {
    why: 'A thing cannot be a part of itself.',
    remedy: 'Point it to what it really belongs to.',
  },
  'dates-reversed': {
    why: 'Something that ends before it begins never held.',
    remedy: 'Check both dates against their sources.',
  },
  'spells-overlap': {
    why: 'One cannot join twice without leaving: counts would double.',
    remedy: 'Give rival dates of one spell in one entry, or correct the ends.',
  },
  'version-overlap': {
    why: 'On some day two versions of one provision would be in force.',
    remedy: 'End the old version on the day the new one begins.',
  },
  'place-code': {
    why: 'A map finds the outline of a province by this code, and would hatch another one.',
    remedy: 'Look the code up in ISO 3166-2, or leave it out.',
  },
  'place-far': {
    why: 'Longitude and latitude are easily swapped or mistyped, and a map would show a wrong place.',
    remedy: 'Compare both points with their sources.',
  },
  'analysis-set': {
    why: 'An analysis can only ask about sets that it draws, each calibrated as its kind wants.',
    remedy: 'Correct the name or the thresholds; docs/guide/analyse.md tells how a set is written.',
  },
  'analysis-rival': {
    why: 'Each rival needs its own likelihood for every clue: there is no default.',
    remedy:
      'Give each rival of the analysis one likelihood, with low <= p <= high, and priors for all or none.',
  },
  'analysis-clue': {
    why: 'Clues are weighed in their order, and every way in which earlier ones came out needs its case.',
    remedy:
      'Put the clue that others depend on first, and state a case for found and for not found.',
  },
  'scenario-change': {
    why: 'A scenario that changes or asks what is not there would come out as recorded, and seem to say so.',
    remedy:
      'Found under a new id, take readings as the record has them, and name an argument with leadership.',
  },
  'atom-args': {
    why: 'The engine would look for a fact that nobody can claim.',
    remedy: 'Use the arguments that the atom names in the vocabulary.',
  },
  'sentence-gap': {
    why: 'The sentence would be shown with a hole in it, or with a name in a wrong form.',
    remedy:
      'Write {by}, {by:gen} (or dat, acc, ins, pre) or {by:ведёт|ведут}, with an argument of the atom.',
  },
  'name-case': {
    why: 'The name stands in the nominative there, which is no Russian.',
    remedy:
      'Add the forms under name: ruCases: { gen, dat, acc, ins, pre }; repeat the name where it does not decline.',
  },
  'reading-option': {
    why: 'A reading and the clauses that use it must name the same options.',
    remedy: 'Make the options of the clause and of the reading the same.',
  },
  'clause-id': {
    why: 'A version is known by its provision and its year.',
    remedy: 'Write the id as provision@year.',
  },
  'parties-some': {
    why: 'Of parties that the record does not list, "some" and "count" would answer no instead of open.',
    remedy: 'List all parties of it, or ask by party whether one actor is.',
  },
  'role-free': {
    why: 'A condition may only speak of roles and of names that some or count binds.',
    remedy: 'Use attacker, victim, a bound name or the id of an actor.',
  },
  'source-address': {
    why: 'One page under two ids looks like two sources.',
    remedy: 'Keep one of them and point to it.',
  },
  'locator-missing': {
    why: 'A reader who opens the source at these words would not find them.',
    remedy: 'Copy the words from the text exactly, or cite another passage.',
  },
  'locator-ambiguous': {
    why: 'A reader cannot tell which of these passages is meant.',
    remedy: 'Add a word or two before or after, so that the words stand there once.',
  },
  'library-layer': {
    why: 'Without it nobody knows what the text beside it is a text of, so it is not used.',
    remedy: 'Delete the file and the text of the same name, and add the original again.',
  },
  'library-altered': {
    why: 'A text that changes after it was added moves every passage found in it.',
    remedy: 'Delete both files of this name and add the original again.',
  },
} as const satisfies Record<string, { why: string; remedy: string }>;

export type FaultCode = keyof typeof FAULTS;

/** Builds a diagnostic; `hint` takes the place of the standing remedy where more is known. */
export function fault(
  code: FaultCode,
  place: Place,
  message: string,
  hint?: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  const { why, remedy } = FAULTS[code];
  return {
    code,
    severity,
    place,
    message: oneLine(message),
    why,
    remedy: hint === undefined ? remedy : oneLine(hint),
  };
}

const LONGEST = 300;

/** What was typed may be long, have line ends, or hold marks that a terminal would obey. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}
