import type { Code } from '../../../model/programme.js';
import { readEnterpriseCode } from '../../../regions/vietnam/enterprise-code.js';
import { vietnam } from '../../../regions/vietnam/index.js';
import { isPhoneNumber } from '../../../regions/vietnam/phone-number.js';
import { provinceOrigins } from '../../../regions/vietnam/province-origins.js';
import { provinces } from '../../../regions/vietnam/provinces.js';
import { sectors } from '../../../regions/vietnam/sectors.js';
import { support } from '../../../regions/vietnam/support/by-language.js';
import { supportMeasures } from '../../../regions/vietnam/support/measures.js';
import { intakeIssue } from '../intake-issue.js';
import { choiceOf, choicesOf, type OptionNames, type ReadOne } from './choice.js';
import type { CellOutcome, UsedCodes, Vocabulary } from './vocabulary.js';

const SECTORS = { system: 'vsic', edition: '2025' };
const PLACES = { system: 'provinces', edition: '2025' };
const CODES = { system: 'vn-tax', edition: '2025' };
const SIZES = ['micro', 'small', 'medium', 'large'];

/** What officers write beside the words that are shown. */
const SIZE_NAMES: readonly OptionNames[] = [
  { micro: 'DN siêu nhỏ', small: 'DN nhỏ', medium: 'DN vừa', large: 'DN lớn' },
  { micro: 'Doanh nghiệp siêu nhỏ', small: 'Doanh nghiệp nhỏ', medium: 'Doanh nghiệp vừa', large: 'Doanh nghiệp lớn' },
  { micro: 'Micro enterprise', small: 'Small enterprise', medium: 'Medium enterprise', large: 'Large enterprise' },
  { medium: 'Medium-sized' },
];

/** The vocabulary of Vietnam, in every language that ships. */
export async function vietnamVocabulary(used: UsedCodes): Promise<Vocabulary> {
  const fields = ['sector', 'place', 'size-class'];
  const locales = Object.keys(vietnam.words);
  const [regionWords, supports] = await Promise.all([
    Promise.all(Object.values(vietnam.words).map((load) => load(fields))),
    Promise.all(Object.values(support).map((load) => load())),
  ]);
  const names = (field: string): readonly OptionNames[] =>
    regionWords.map((words) => words.fields[field]?.options ?? {});
  const told = (field: string): Readonly<Record<string, OptionNames>> =>
    Object.fromEntries(locales.map((locale, at) => [locale, names(field)[at] ?? {}]));
  const sectorTold = Object.fromEntries(
    Object.entries(told('sector')).map(([locale, options]) => [locale, withCodes(options)] as const),
  );
  const sector = choiceOf(
    sectors.map(({ code }) => code.toLowerCase()),
    // What is told may be written.
    [...names('sector'), ...Object.values(sectorTold)],
    sectorTold,
  );
  const place = choiceOf(
    provinces.map(({ code }) => code),
    [...names('place'), ...placeNames()],
    told('place'),
  );
  const sizes = choiceOf(SIZES, [...names('size-class'), ...SIZE_NAMES], told('size-class'));
  const measures = [...new Set([...Object.keys(supportMeasures), ...used.measures])];
  const titles = supports.map(({ offers }) => {
    return Object.fromEntries(
      offers(Object.keys(supportMeasures), {}, '9999-12-31').map(({ code, title }) => [code, title]),
    );
  });
  const measuresTold = Object.fromEntries(
    Object.keys(support).map((locale, at) => {
      const known = titles[at] ?? {};
      return [locale, Object.fromEntries(measures.map((id) => [id, known[id] ?? id]))];
    }),
  );
  return {
    code: (text) => readCode(text, listOf(CODES, used.codes)),
    sector: listed(sector, SECTORS, used.sectors, [], (code) => code.toUpperCase()),
    place: listed(place, PLACES, used.places, used.placeNames, (code) => code),
    sizeClasses: choicesOf(sizes),
    measures: choicesOf(choiceOf(measures, titles, measuresTold)),
    phone: withoutCountry,
    isPhone: isPhoneNumber,
  };
}

/** Options with their codes before them, as the decision on sectors writes them. */
function withCodes(options: OptionNames): OptionNames {
  return Object.fromEntries(Object.entries(options).map(([code, name]) => [code, `${code.toUpperCase()} – ${name}`]));
}

function readCode(text: string, list: List): CellOutcome<Code> {
  const reading = readEnterpriseCode(text);
  // A spreadsheet that takes a code for a number drops the nought that it begins with.
  const padded = reading.ok || !/^\d{9}$/.test(text.trim()) ? reading : readEnterpriseCode(`0${text.trim()}`);
  if (padded.ok) return { value: { ...list, code: padded.code } };
  if (reading.ok) return { value: { ...list, code: reading.code } };
  const { problem, digits } = reading;
  const params = { digits, refuse: problem === 'citizen-id' ? 1 : 0 };
  return { problem: { code: `enterprise-code/${problem}`, severity: 'error', path: [], params } };
}

/** The list that codes of a register stand in, as it is written there. */
function listOf(own: List, [first]: readonly Code[]): List {
  return first ? { system: first.system, edition: first.edition } : own;
}

type List = Omit<Code, 'code'>;

/** Reads codes of the list that a register uses: the region's own, or another one, of which only its own codes are known. */
function listed(
  choice: ReadOne,
  own: List,
  used: readonly Code[],
  names: readonly OptionNames[],
  write: (code: string) => string,
): (text: string) => CellOutcome<Code> {
  const list = listOf(own, used);
  const name = ({ system, edition }: List) => `${system} ${edition}`;
  const isOwn = list.system.toLowerCase() === own.system && list.edition === own.edition;
  const ids = new Set([...used.map(({ code }) => code), ...names.flatMap((one) => Object.keys(one))]);
  const other = choiceOf([...ids], names);
  return (text) => {
    const found = isOwn ? choice(text) : other(text);
    if ('value' in found) return { value: { ...list, code: isOwn ? write(found.value) : found.value } };
    const elsewhere = !isOwn && 'value' in choice(text);
    return elsewhere ? { problem: intakeIssue('cell/other-list', { list: name(list), expected: name(own) }) } : found;
  };
}

/** Provinces without what kind they are, with its abbreviation, and by the names before the merger of 1 July 2025. */
function placeNames(): readonly OptionNames[] {
  const bare = provinces.map(
    ({ code, names }) => [code, (names[0]?.name ?? '').replace(/^(Thành phố|Tỉnh) /, '')] as const,
  );
  const kinds = ['', 'TP ', 'Tỉnh ', 'Thành phố '];
  const today = kinds.map((kind) => Object.fromEntries(bare.map(([code, name]) => [code, `${kind}${name}`])));
  const before = bare.flatMap(([code]) => {
    return provinceOrigins(code).flatMap((name) =>
      kinds.map((kind) => ({ [code]: `${kind}${name.replace('TP. ', '')}` })),
    );
  });
  return [
    ...today,
    { '46': 'Thừa Thiên Huế', '79': 'TPHCM' },
    { '46': 'Tỉnh Thừa Thiên Huế', '79': 'TP.HCM' },
    ...before,
  ];
}

/** A phone number as it is dialled within the country: with the code of the country it may be as long as a citizen's number. */
function withoutCountry(text: string): string {
  const number = text.trim();
  // A spreadsheet that takes it for a number drops the nought; where that still stands, another digit is missing.
  if (/^[1-9]\d{8}$/.test(number)) return `0${number}`;
  return number.replace(/^(\+|00)\s?84[\s.-]?0?/, '0');
}
