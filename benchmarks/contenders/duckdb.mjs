import { DuckDBDataChunk, DuckDBInstance, INTEGER, UTINYINT } from '@duckdb/node-api';
import { DIMENSIONS, LEVELS } from '../cases/instrument.mjs';

/** Rows of a chunk: the size of DuckDB's vectors. */
const CHUNK = 2048;

/** The same bytes as `scoreColumns` reads, as a table in memory, with one thread. */
export async function openDuckDb({ columns, assessments, segments }) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const bytes = [...columns.cells].map(([id, { codes }]) => ({ name: nameOf(id), type: UTINYINT, values: codes }));
  const numbers = [
    ...segments.map(({ by, codes }) => ({ name: by, type: INTEGER, values: codes })),
    { name: 'wave', type: INTEGER, values: assessments.wave.codes },
    { name: 'enterprise', type: INTEGER, values: assessments.enterprise },
  ];
  const all = [...bytes, ...numbers];
  await connection.run(`CREATE TABLE answers (${all.map(({ name, type }) => `${name} ${type}`).join(', ')})`);
  const appender = await connection.createAppender('answers');
  const types = all.map(({ type }) => type);
  for (let start = 0; start < columns.rows; start += CHUNK) {
    const end = Math.min(columns.rows, start + CHUNK);
    const chunk = DuckDBDataChunk.create(types, end - start);
    chunk.setColumns(all.map(({ values }) => [...values.subarray(start, end)]));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return { connection, divisions: numbers.slice(0, -1).map(({ name }) => name) };
}

/** Scores, then every figure by every division and of all, in one pass over the groups; then the change between waves. */
export async function duckDbFigures({ connection, divisions }, weights) {
  await connection.run(`CREATE OR REPLACE TEMP TABLE scored AS ${scored(divisions, weights)}`);
  const scores = ['score', ...DIMENSIONS.map((_, at) => `d${at}`)];
  const figures = scores.map(
    (name) =>
      `count(${name}), avg(${name}), stddev_samp(${name}), quantile_cont(${name}, [0.25, 0.5, 0.75]) AS q_${name}`,
  );
  const levels = LEVELS.map((_, at) => `count(*) FILTER (level = ${at})`);
  const sets = [...divisions.map((name) => `(${name})`), '()'].join(', ');
  const grouped = await connection.runAndReadAll(
    `SELECT ${divisions.join(', ')}, count(*), ${figures.join(', ')}, ${levels.join(', ')}
     FROM scored GROUP BY GROUPING SETS (${sets})`,
  );
  const changes = scores.map(
    (name) =>
      `avg(b.${name} - a.${name}), stddev_samp(b.${name} - a.${name}), count(*) FILTER (round(b.${name} - a.${name}, 9) > 0)`,
  );
  const changed = await connection.runAndReadAll(
    `SELECT ${changes.join(', ')} FROM scored a JOIN scored b ON a.enterprise = b.enterprise AND a.wave = 1 AND b.wave = 2`,
  );
  return { grouped: grouped.getRows(), changed: changed.getRows() };
}

/** Weighted means of what is answered, and the level where two thirds of the weight are. */
function scored(divisions, weights) {
  const dimensions = DIMENSIONS.map(({ items }, at) => {
    const names = items.map(nameOf);
    const points = names.map((name) => `CASE WHEN ${name} >= 5 THEN ${name} - 5 ELSE 0 END`).join(' + ');
    const known = names.map((name) => `(${name} >= 5)::INTEGER`).join(' + ');
    return `(${points})::DOUBLE AS p${at}, (${known}) AS n${at}`;
  });
  const means = DIMENSIONS.map((_, at) => `p${at} / nullif(n${at}, 0) AS d${at}`);
  const sum = (of) => DIMENSIONS.map((_, at) => of(at)).join(' + ');
  const score = `(${sum((at) => `coalesce(d${at}, 0) * ${weights[at]}`)}) / nullif(${sum((at) => `(d${at} IS NOT NULL)::INTEGER * ${weights[at]}`)}, 0)`;
  const coverage = `(${sum((at) => `n${at} * ${weights[at] / 10}`)}) / ${weights.reduce((all, weight) => all + weight, 0)}`;
  const steps = LEVELS.map(
    (_, at) => `WHEN round(score, 9) >= ${(LEVELS[at + 1]?.from ?? Infinity) / 60} THEN ${at + 1}`,
  );
  const level = `CASE WHEN coverage < 2 / 3 OR score IS NULL THEN NULL ${steps.slice(0, -1).reverse().join(' ')} ELSE 0 END`;
  const kept = [...divisions, 'enterprise'].join(', ');
  const names = DIMENSIONS.map((_, at) => `d${at}`).join(', ');
  return `
    SELECT ${kept}, score, ${names}, ${level} AS level
    FROM (SELECT *, ${score} AS score, ${coverage} AS coverage
    FROM (SELECT *, ${means.join(', ')}
    FROM (SELECT ${kept}, ${dimensions.join(', ')} FROM answers)))`;
}

function nameOf(id) {
  return id.replaceAll('-', '_');
}
