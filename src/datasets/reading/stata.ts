import type { Cell, Raw } from './raw.ts';
import { type Fault, refuse } from './read-error.ts';

/**
 * Reads a Stata data file: formats 113, 114 and 115 (Stata 8 to 12), 117 (Stata 13) and 118 (Stata 14
 * on), as the manual describes them ([P] file formats .dta). Stata's missing values, all 27 of them,
 * are read as null. Where a variable has value labels, a column `<name>_label` with their texts is
 * added behind the last one.
 */
export function readStata(file: string, bytes: Uint8Array): Raw {
  const cursor = new Cursor(file, bytes);
  const layout = bytes[0] === 0x3c ? tagged(cursor) : untagged(cursor);
  const { variables, observations, labels } = layout;
  const labelled = variables.flatMap((variable, at) => {
    const texts = labels.get(variable.labels);
    return texts ? [{ at, name: `${variable.name}_label`, texts }] : [];
  });
  return {
    header: [...variables.map(({ name }) => name), ...labelled.map(({ name }) => name)],
    headerLine: 1,
    each: (take) => {
      const width = variables.reduce((sum, { size }) => sum + size, 0);
      for (let row = 0; row < observations; row += 1) {
        let at = layout.data + row * width;
        const cells: Cell[] = variables.map((variable) => {
          const cell = layout.cell(variable, at);
          at += variable.size;
          return cell;
        });
        for (const { at: of, texts } of labelled) {
          const code = cells[of];
          cells.push(typeof code === 'number' ? (texts.get(code) ?? null) : null);
        }
        take(cells, row + 1);
      }
    },
  };
}

type Kind = 'byte' | 'int' | 'long' | 'float' | 'double' | 'text' | 'long text';

interface Variable {
  readonly name: string;
  readonly kind: Kind;
  readonly size: number;
  /** The name of its value labels; empty where it has none. */
  readonly labels: string;
}

type ValueLabels = ReadonlyMap<string, ReadonlyMap<number, string>>;

interface Layout {
  readonly variables: readonly Variable[];
  readonly observations: number;
  /** Where the first observation begins. */
  readonly data: number;
  readonly cell: (variable: Variable, at: number) => Cell;
  readonly labels: ValueLabels;
}

const SIZES = { byte: 1, int: 2, long: 4, float: 4, double: 8 } as const;

/** The greatest number that is none of Stata's missing values. */
const GREATEST = { byte: 100, int: 32_740, long: 2_147_483_620 } as const;
const GREATEST_FLOAT = 1.701_411_733_192_644_3e38;
const GREATEST_DOUBLE = 8.988_465_674_311_579e307;

/** Formats 117 and 118: parts between tags, with a map of where each begins. */
function tagged(cursor: Cursor): Layout {
  cursor.expect('<stata_dta><header><release>');
  const release = cursor.text(3);
  const newest = release === '118';
  if (!newest && release !== '117') {
    refuse(
      cursor.fault(`this is Stata format ${release}, which Casus does not read`),
      'Save it in Stata with saveold, version(13), or export it as CSV.',
    );
  }
  cursor.expect('</release><byteorder>');
  cursor.littleEndian = cursor.text(3) === 'LSF';
  cursor.expect('</byteorder><K>');
  const count = cursor.unsigned(2);
  cursor.expect('</K><N>');
  const observations = newest ? cursor.unsigned(8) : cursor.unsigned(4);
  cursor.expect('</N><label>');
  cursor.skip(cursor.unsigned(newest ? 2 : 1));
  cursor.expect('</label><timestamp>');
  cursor.skip(cursor.unsigned(1));
  cursor.expect('</timestamp></header><map>');
  const map = Array.from({ length: 14 }, () => cursor.unsigned(8));
  const part = (index: number, tag: string): void => {
    cursor.at = map[index] ?? 0;
    cursor.expect(`<${tag}>`);
  };
  const nameLength = newest ? 129 : 33;
  part(2, 'variable_types');
  const kinds = Array.from({ length: count }, () => taggedKind(cursor, cursor.unsigned(2)));
  part(3, 'varnames');
  const names = Array.from({ length: count }, () => cursor.padded(nameLength, newest));
  part(6, 'value_label_names');
  const labelNames = Array.from({ length: count }, () => cursor.padded(nameLength, newest));
  part(9, 'data');
  const data = cursor.at;
  const variables = names.map((name, i) => ({
    name,
    kind: kinds[i]?.kind ?? 'byte',
    size: kinds[i]?.size ?? 1,
    labels: labelNames[i] ?? '',
  }));
  cursor.holds(data, observations, variables);
  part(10, 'strls');
  const longTexts = readLongTexts(cursor, newest);
  part(11, 'value_labels');
  const labels = new Map<string, ReadonlyMap<number, string>>();
  while (cursor.peek('<lbl>')) {
    cursor.expect('<lbl>');
    cursor.skip(4);
    const name = cursor.padded(nameLength, newest);
    cursor.skip(3);
    labels.set(name, cursor.labelTable(newest));
    cursor.expect('</lbl>');
  }
  cursor.expect('</value_labels></stata_dta>');
  const cell = (variable: Variable, at: number): Cell =>
    variable.kind === 'long text'
      ? (longTexts.get(cursor.hex(at, 8)) ?? null)
      : cursor.cell(variable, at, newest);
  return { variables, observations, data, labels, cell };
}

/** Formats 113 to 115: parts of known lengths one after another. */
function untagged(cursor: Cursor): Layout {
  const release = cursor.unsigned(1);
  if (release !== 113 && release !== 114 && release !== 115) {
    refuse(
      cursor.fault(
        `this is no Stata file, or one of a format (${release}) that Casus does not read`,
      ),
      'Save it in Stata 8 or newer, or export it as CSV.',
    );
  }
  cursor.littleEndian = cursor.unsigned(1) === 2;
  cursor.skip(2);
  const count = cursor.unsigned(2);
  const observations = cursor.unsigned(4);
  cursor.skip(81 + 18);
  const kinds = Array.from({ length: count }, () => untaggedKind(cursor, cursor.unsigned(1)));
  const names = Array.from({ length: count }, () => cursor.padded(33, false));
  cursor.skip(2 * (count + 1) + (release === 113 ? 12 : 49) * count);
  const labelNames = Array.from({ length: count }, () => cursor.padded(33, false));
  cursor.skip(81 * count);
  for (;;) {
    const kind = cursor.unsigned(1);
    const length = cursor.unsigned(4);
    if (kind === 0 && length === 0) break;
    cursor.skip(length);
  }
  const data = cursor.at;
  const variables = names.map((name, i) => ({
    name,
    kind: kinds[i]?.kind ?? 'byte',
    size: kinds[i]?.size ?? 1,
    labels: labelNames[i] ?? '',
  }));
  cursor.holds(data, observations, variables);
  cursor.skip(observations * variables.reduce((sum, { size }) => sum + size, 0));
  const labels = new Map<string, ReadonlyMap<number, string>>();
  while (!cursor.ended()) {
    cursor.skip(4);
    const name = cursor.padded(33, false);
    cursor.skip(3);
    labels.set(name, cursor.labelTable(false));
  }
  const cell = (variable: Variable, at: number): Cell => cursor.cell(variable, at, false);
  return { variables, observations, data, labels, cell };
}

function taggedKind(cursor: Cursor, code: number): { kind: Kind; size: number } {
  if (code >= 1 && code <= 2045) return { kind: 'text', size: code };
  const kinds: Record<number, Kind> = {
    65526: 'double',
    65527: 'float',
    65528: 'long',
    65529: 'int',
    65530: 'byte',
  };
  if (code === 32_768) return { kind: 'long text', size: 8 };
  return sized(cursor, kinds[code], code);
}

function untaggedKind(cursor: Cursor, code: number): { kind: Kind; size: number } {
  if (code >= 1 && code <= 244) return { kind: 'text', size: code };
  const kinds: Record<number, Kind> = {
    251: 'byte',
    252: 'int',
    253: 'long',
    254: 'float',
    255: 'double',
  };
  return sized(cursor, kinds[code], code);
}

function sized(cursor: Cursor, kind: Kind | undefined, code: number): { kind: Kind; size: number } {
  if (kind === undefined || kind === 'text' || kind === 'long text') {
    return refuse(
      cursor.fault(`a variable has the type ${code}, which Stata does not know`),
      AGAIN,
    );
  }
  return { kind, size: SIZES[kind] };
}

function readLongTexts(cursor: Cursor, newest: boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  while (cursor.peek('GSO')) {
    cursor.skip(3);
    // A cell names its text by variable and observation: 2 and 6 bytes in it, 4 and 8 here.
    const variable = cursor.unsigned(4);
    const observation = cursor.unsigned(newest ? 8 : 4);
    const kind = cursor.unsigned(1);
    const length = cursor.unsigned(4);
    const key = newest
      ? cursor.keyOf(variable, 2, observation, 6)
      : cursor.keyOf(variable, 4, observation, 4);
    texts.set(key, cursor.textOf(cursor.at, kind === 130 ? length - 1 : length, newest));
    cursor.skip(length);
  }
  return texts;
}

const AGAIN = 'The file is cut short or damaged: get it again from where it is published.';

/** A place in the bytes of a file, which never runs over their end. */
class Cursor {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at = 0;
  littleEndian = true;

  constructor(file: string, bytes: Uint8Array) {
    this.file = file;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  fault(message: string): Fault {
    return { file: this.file, message };
  }

  ended(): boolean {
    return this.at >= this.bytes.length;
  }

  need(length: number): void {
    if (this.at + length > this.bytes.length) {
      refuse(this.fault(`the file ends after ${this.bytes.length} bytes, in the middle`), AGAIN);
    }
  }

  skip(length: number): void {
    this.need(length);
    this.at += length;
  }

  /** Whether all observations are there. */
  holds(data: number, observations: number, variables: readonly Variable[]): void {
    const width = variables.reduce((sum, { size }) => sum + size, 0);
    const there = Math.floor((this.bytes.length - data) / Math.max(width, 1));
    if (there < observations) {
      refuse(this.fault(`it says that it has ${observations} rows and holds ${there}`), AGAIN);
    }
  }

  unsigned(size: 1 | 2 | 4 | 8): number {
    this.need(size);
    const { at, view, littleEndian } = this;
    this.at += size;
    if (size === 1) return view.getUint8(at);
    if (size === 2) return view.getUint16(at, littleEndian);
    if (size === 4) return view.getUint32(at, littleEndian);
    return Number(view.getBigUint64(at, littleEndian));
  }

  textOf(at: number, length: number, utf8: boolean): string {
    if (at + length > this.bytes.length) this.need(this.bytes.length);
    const part = this.bytes.subarray(at, at + length);
    return new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(part);
  }

  text(length: number): string {
    this.need(length);
    const text = this.textOf(this.at, length, false);
    this.at += length;
    return text;
  }

  /** A text that ends with the first zero byte, in a field of this length. */
  padded(length: number, utf8: boolean): string {
    this.need(length);
    const at = this.at;
    this.at += length;
    return this.upToZero(at, length, utf8);
  }

  upToZero(at: number, length: number, utf8: boolean): string {
    const zero = this.bytes.indexOf(0, at);
    const end = zero === -1 || zero > at + length ? at + length : zero;
    return this.textOf(at, end - at, utf8);
  }

  peek(tag: string): boolean {
    return this.textOf(this.at, Math.min(tag.length, this.bytes.length - this.at), false) === tag;
  }

  expect(tag: string): void {
    this.need(tag.length);
    if (!this.peek(tag)) refuse(this.fault(`${tag} is missing at byte ${this.at}`), AGAIN);
    this.at += tag.length;
  }

  labelTable(utf8: boolean): ReadonlyMap<number, string> {
    const count = this.unsigned(4);
    const length = this.unsigned(4);
    this.need(count * 8 + length);
    const offsets = Array.from({ length: count }, () => this.unsigned(4));
    const codes = Array.from({ length: count }, () => this.unsigned(4) | 0);
    const begin = this.at;
    this.skip(length);
    return new Map(
      codes.map((code, i) => {
        const from = begin + (offsets[i] ?? 0);
        return [code, this.upToZero(from, begin + length - from, utf8)] as const;
      }),
    );
  }

  hex(at: number, length: number): string {
    return Buffer.from(this.bytes.subarray(at, at + length)).toString('hex');
  }

  /** The bytes by which a cell names a long text. */
  keyOf(variable: number, sizeOfVariable: number, observation: number, size: number): string {
    const bytes = (value: number, length: number): number[] => {
      const low = Array.from({ length }, (_, i) => Math.floor(value / 256 ** i) % 256);
      return this.littleEndian ? low : low.reverse();
    };
    return Buffer.from([...bytes(variable, sizeOfVariable), ...bytes(observation, size)]).toString(
      'hex',
    );
  }

  cell({ kind, size }: Variable, at: number, utf8: boolean): Cell {
    const { view, littleEndian } = this;
    switch (kind) {
      case 'text':
      case 'long text':
        return this.upToZero(at, size, utf8);
      case 'byte':
        return present(view.getInt8(at), GREATEST.byte);
      case 'int':
        return present(view.getInt16(at, littleEndian), GREATEST.int);
      case 'long':
        return present(view.getInt32(at, littleEndian), GREATEST.long);
      case 'float':
        return present(view.getFloat32(at, littleEndian), GREATEST_FLOAT);
      case 'double':
        return present(view.getFloat64(at, littleEndian), GREATEST_DOUBLE);
    }
  }
}

function present(value: number, greatest: number): number | null {
  return value > greatest || Number.isNaN(value) ? null : value;
}
