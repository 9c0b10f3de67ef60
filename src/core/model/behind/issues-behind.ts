import { withFix } from '../fixes/with-fix.js';
import { asWritten, guessMeant } from '../guess-meant.js';
import type { Instrument } from '../instrument.js';
import { instrumentSchema } from '../instrument.js';
import type { KnownIssue, Path } from '../known-issue.js';
import { parseForm } from '../parse-form.js';
import { hasGroupRoots, leafRoots, type ParsedInstrument } from '../rules/group-roots.js';
import type { RuleOptions } from '../rules/rule-options.js';
import { RULES } from '../rules/rules.js';
import { independent } from './independent.js';
import { putInForm } from './put-in-form.js';
import { namesAsWritten, settleIds } from './settle-ids.js';

/** A mistake may hide another one, and that a further one; deeper than this nobody digs at once. */
const ROUNDS = 5;

/**
 * What else is wrong with a document whose form is not right: with what it was probably meant to be, and where that cannot
 * be guessed, with all that does not hang on it.
 *
 * @param told The issues of its form.
 */
export function issuesBehind(input: unknown, told: readonly KnownIssue[], options: RuleOptions): KnownIssue[] {
  const { document, form, fresh, written } = guesses(input, told);
  const found = form.ok ? ofParsed(form.value, [], options) : ofReplaced(document, form.issues, options);
  return withoutRepetition([...fresh, ...found.map(written)], told);
}

interface Guesses {
  readonly document: unknown;
  readonly form: ReturnType<typeof parseForm>;
  /** Issues of the form that others hid. */
  readonly fresh: readonly KnownIssue[];
  readonly written: (issue: KnownIssue) => KnownIssue;
}

/** Puts right what can be guessed, until that brings nothing more to light. */
function guesses(input: unknown, told: readonly KnownIssue[]): Guesses {
  const steps: { readonly document: unknown; readonly issues: readonly KnownIssue[] }[] = [];
  const written = (issue: KnownIssue) =>
    steps.reduceRight((one, { document, issues }) => asWritten(one, document, issues), issue);
  let document = input;
  let issues = told.map((issue) => withFix(issue, input));
  let known: readonly KnownIssue[] = issues;
  for (;;) {
    steps.push({ document, issues });
    document = guessMeant(document, issues);
    const form = parseForm(document);
    issues = form.issues.map((issue) => withFix(issue, document));
    const news = withoutRepetition(issues.map(written), known);
    const fresh = news.filter((issue) => !isFromGuess(issue, known));
    known = [...known, ...fresh];
    if (form.ok || fresh.length === 0 || steps.length === ROUNDS) {
      return { document, form, fresh: known.slice(told.length), written };
    }
  }
}

/** Whether an issue stands within what was only guessed, so that the guess may be what is wrong. */
function isFromGuess({ path }: KnownIssue, known: readonly KnownIssue[]): boolean {
  return known.some(({ code, path: at, fix }) => {
    // A text in the place of a list is taken for its only entry, whatever it was.
    if (code === 'value/wrong-type') return startsWith(path, at);
    if (fix !== undefined) return false;
    if (code === 'value/unknown-choice') return startsWith(path, at.slice(0, -1));
    return code === 'key/unknown' && startsWith(path, at);
  });
}

/** What is wrong with a document besides the places that had to be replaced. */
function ofReplaced(document: unknown, issues: readonly KnownIssue[], options: RuleOptions): KnownIssue[] {
  const settled = settleIds(document, issues);
  const formed = putInForm(instrumentSchema, settled.document);
  const parsed = instrumentSchema.safeParse(formed.document);
  if (!parsed.success) return [];
  const found = ofParsed(parsed.data, [...settled.changed, ...formed.changed], options);
  return found.map((issue) => ({ ...issue, path: namesAsWritten(issue.path, document, settled.names) }));
}

function ofParsed(parsed: ParsedInstrument, changed: readonly Path[], options: RuleOptions): KnownIssue[] {
  const roots = leafRoots(parsed);
  const instrument = withGroupRoots(parsed, roots);
  if (!instrument) return roots;
  const issues = independent(
    RULES.flatMap((rule) => rule(instrument, options)),
    instrument,
    changed,
  );
  return [
    ...independent(roots, instrument, changed),
    ...issues.map((issue) => ({ ...issue, path: unwrapped(issue.path, roots) })),
  ];
}

/** Each leaf that is a root within a group of its own. */
function withGroupRoots(parsed: ParsedInstrument, roots: readonly KnownIssue[]): Instrument | null {
  if (hasGroupRoots(parsed)) return parsed;
  const indices = parsed.structure.indices.map((index) => {
    const { tree } = index;
    return tree.kind === 'group'
      ? { ...index, tree }
      : {
          ...index,
          tree: { kind: 'group' as const, id: `unnamed-${index.id}`, combine: 'sum' as const, children: [tree] },
        };
  });
  return roots.length > 0 ? { ...parsed, structure: { ...parsed.structure, indices } } : null;
}

/** A path through the group around a leaf, without it. */
function unwrapped(path: Path, roots: readonly KnownIssue[]): Path {
  const root = roots.find(({ path: at }) => [...at, 'children', 0].every((key, index) => path[index] === key));
  return root ? [...root.path, ...path.slice(root.path.length + 2)] : path;
}

/** Those that are not told yet, each once. What lacks as a whole only because a text in it lacks is told with the text. */
export function withoutRepetition(issues: readonly KnownIssue[], told: readonly KnownIssue[]): KnownIssue[] {
  const seen = new Set(told.map(placeOf));
  const own = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify([issue.code, issue.path, issue.params]);
    const isNew = !seen.has(placeOf(issue)) && !own.has(key);
    own.add(key);
    return isNew && !(issue.code === 'words/missing' && told.some(({ path }) => startsWith(path, issue.path)));
  });
}

function placeOf({ code, path }: KnownIssue): string {
  return JSON.stringify([code, path]);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}
