import type { CliMessages } from '../messages.js';

/** The help of the commands. */
export const helpEn: Pick<CliMessages, 'help' | 'commands' | 'options'> = {
  help: {
    about: 'digital-readiness: checks, scores, imports and exports responses to digital-maturity self-assessments.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exitCodes: 'Exit codes',
    exits: [
      [0, 'everything was done'],
      [1, 'the data have errors, or a publication gives few enterprises away; what is right was done'],
      [2, 'the command was written wrongly'],
      [3, 'a file cannot be read or written'],
      [130, 'broken off with Ctrl+C'],
    ],
    more: 'How to use a command: digital-readiness <command> --help',
  },
  commands: {
    validate: {
      summary: 'check instruments, responses or the register of a programme',
      usage: '<file…> [options]',
      details:
        'Reads every file and tells all that is wrong in words, with file, line, place and remedy. A JSON file with "structure" is an instrument, one with "programme" and "enterprises" a register; other files are responses.',
      examples: [
        'digital-readiness validate bakery.json',
        'digital-readiness validate responses.csv -i sme-screening',
        'digital-readiness validate register.json',
      ],
    },
    score: {
      summary: 'score responses',
      usage: '<file> [options]',
      details:
        'Scores every response of a CSV, XLSX, JSON or JSON Lines file of any size, and writes score, bounds, coverage, level and the dimensions. A row with errors is told and passed over.',
      examples: [
        'digital-readiness score responses.csv -i sme-screening -o scores.csv',
        'digital-readiness score responses.jsonl --index dii-2025 --format csv',
      ],
    },
    import: {
      summary: 'read a table of responses into JSON Lines',
      usage: '<file> [options]',
      details:
        'Reads a CSV or XLSX table, whose columns are known by the ids or the words of the questions. A row is taken whole or not at all. With --errors, faulty rows go to a CSV file with the reasons, which can be corrected and imported as it is.',
      examples: [
        'digital-readiness import responses.xlsx -i sme-screening -o responses.jsonl --errors errors.csv',
        'digital-readiness import responses.csv --map "Survey round=wave" --map "Remarks="',
      ],
    },
    export: {
      summary: 'write responses as CSV, XLSX or JSON',
      usage: '<file> [options]',
      details:
        'Writes a row for every response and a column for every question. A cell that a spreadsheet could take for a formula begins with an apostrophe, which importing takes back.',
      examples: [
        'digital-readiness export responses.jsonl -o responses.xlsx',
        'digital-readiness export responses.jsonl -f csv',
      ],
    },
    report: {
      summary: 'summarise responses or a register: indicators, levels, figures by segment',
      usage: '<file> [options]',
      details:
        'Works out indicators, levels, scores by sector, size, place and wave, and the change from the first wave to the last. Of every enterprise the latest response counts. A register also gives supported enterprises, targets and waves by name. With --publish only what may be published is written. Formats: table, json, csv, or html to be printed.',
      examples: [
        'digital-readiness report responses.csv -i sme-screening',
        'digital-readiness report responses.jsonl -o report.html --by sector --by wave',
        'digital-readiness report register.json --wave follow-up --by measure --actions -o report.html',
        'digital-readiness report register.json --publish --by sector --rounding 5 --before last-year.json -o figures.json',
      ],
    },
    benchmark: {
      summary: 'publish figures to compare with, protecting single enterprises',
      usage: '<file> --population en="…" [options]',
      details:
        'Writes means and quartiles of a group of enterprises, to stand beside the result of another one. Figures of too few enterprises are withheld, and numbers of enterprises are rounded down. Of a register only answers with consent for benchmark are used.',
      examples: [
        'digital-readiness benchmark responses.csv --where sector=g --population en="traders in the city of Hue" -o benchmark.json',
      ],
    },
  },
  options: {
    instrument: { value: '<id|file>', text: 'the questionnaire; by the responses when left out' },
    index: { value: '<id>', text: 'the index; the primary one when left out' },
    variant: { value: '<name>=<alternative>', text: 'an alternative for what the source leaves open; may be repeated' },
    weighting: { value: '<name>', text: 'a named weighting' },
    from: { value: '<format>', text: 'format of the file to read: csv, xlsx, json, jsonl; found out when left out' },
    format: { value: '<format>', text: 'format to write; by the name of the file when left out' },
    out: { value: '<file>', text: 'file to write; printed when left out' },
    errors: { value: '<file>', text: 'CSV file for the rows with errors' },
    map: { value: '<column>=<id>', text: 'what a column holds; without an id it is passed over; may be repeated' },
    numbers: { value: 'vi|en', text: 'how numbers are written: vi is 1.500,5; en is 1,500.5; found out when left out' },
    date: { value: '<year-month-day>', text: 'date of the answers in rows without a date' },
    by: {
      value: '<field>',
      text: 'segments by a field of the profile (sector, size-class, place …) or by wave; of a register by sector, sizeClass, place, officer, measure or wave; may be repeated',
    },
    wave: { value: '<id>', text: 'only this wave; the latest response of each enterprise when left out' },
    'as-of': {
      value: '<year-month-day>',
      text: 'date of the report; the last day of answers in the file when left out',
    },
    where: { value: '<field>=<id>', text: 'only enterprises with this in their profile; may be repeated' },
    population: { value: '<language>=<words>', text: 'in words who these enterprises are; may be repeated' },
    id: { value: '<id>', text: 'id of the benchmark' },
    threshold: {
      value: '<number>',
      text: 'fewest enterprises that a published number stands for; 3 or more, 5 when left out',
    },
    rounding: {
      value: '<number>',
      text: 'numbers of enterprises that are published are rounded to multiples of this; 1 when left out',
    },
    before: {
      value: '<file>',
      text: 'an earlier publication: warns where both together tell of few enterprises; may be repeated',
    },
    publish: { text: 'only what may be published: figures by segment, protected by the rules of disclosure' },
    actions: { text: 'what would help most, for each segment too' },
    sheet: { value: '<name|number>', text: 'sheet of an XLSX file; the first one when left out' },
    lang: { value: 'vi|en', text: 'language of the messages' },
    json: { text: 'messages as JSON, one a line' },
    quiet: { text: 'no progress and no summary' },
    help: { text: 'shows this help' },
  },
};
