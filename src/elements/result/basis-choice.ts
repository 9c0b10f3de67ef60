import type { BasisMessages } from '../../core/i18n/basis/messages.js';
import type { Index } from '../../core/model/index-definition.js';
import type { Structure } from '../../core/model/instrument.js';
import type { BasisOptions } from '../../core/scoring/compile-index.js';

/** Id of an alternative by id of its variant; as a text pairs, e.g. `level-table=six-levels open-answers=zero`. */
export type VariantChoice = Readonly<Record<string, string>> | string;

/** How a page wants results reckoned. */
export interface BasisChoice {
  /** Name of a weighting; that of the index itself when empty. */
  readonly weighting: string;
  /** Alternatives for what the sources leave open; the usual ones when left out. */
  readonly variants: VariantChoice | null;
}

/** Something that a page named and that does not exist, or cannot be told. */
export interface BasisProblem {
  readonly kind: keyof BasisMessages;
  readonly given: string;
  /** What it could have named, as ids; of a variant that was named `twice`, what it named. */
  readonly known: readonly string[];
  /** Id of what should have had it: the questionnaire, the index, the variant. */
  readonly owner: string;
}

/** What a page chose, as `score` takes it; what it left open is left out. */
export function basisOptions({ weighting, variants }: BasisChoice): BasisOptions {
  const pairs = pairsOf(variants);
  return {
    ...(weighting ? { weighting } : {}),
    ...(pairs.length > 0 ? { variants: Object.fromEntries(pairs) } : {}),
  };
}

/**
 * The same for another index of the instrument: variants belong to the instrument, weightings to an index. One that has
 * no weighting of that name keeps its own weights.
 */
export function basisOptionsFor(index: Index, { weighting, ...others }: BasisOptions): BasisOptions {
  return weighting !== undefined && Object.hasOwn(index.weightings ?? {}, weighting)
    ? { ...others, weighting }
    : others;
}

/** What a page named and an instrument does not have, or what cannot be read; `null` where all of it exists. */
export function basisProblem(
  structure: Structure,
  { index, weighting, variants }: BasisChoice & { readonly index: string },
): BasisProblem | null {
  const { id, indices, variants: open = [] } = structure;
  const shown = index === '' ? indices[0] : indices.find((one) => one.id === index);
  const weightings = ['default', ...Object.keys(shown?.weightings ?? {})];
  if (!shown) return { kind: 'index', given: index, known: indices.map((one) => one.id), owner: id };
  if (weighting && !weightings.includes(weighting)) {
    return { kind: 'weighting', given: weighting, known: weightings, owner: shown.id };
  }
  if (!isChoice(variants)) return { kind: 'form', given: typeName(variants), known: [], owner: id };
  const pairs = pairsOf(variants);
  for (const [name, given] of pairs) {
    const variant = open.find((one) => one.id === name);
    if (!variant) return { kind: 'variant', given: name, known: open.map((one) => one.id), owner: id };
    const { alternatives: known } = variant;
    if (!known.includes(given)) return { kind: 'alternative', given, known, owner: name };
  }
  const [twice] = pairs.find(([name], at) => pairs.findIndex(([other]) => other === name) < at) ?? [];
  if (twice === undefined) return null;
  const known = pairs.filter(([name]) => name === twice).map(([, given]) => given);
  return { kind: 'twice', given: twice, known, owner: id };
}

/** Puts a problem into words. */
export function basisSentence({ kind, given, known, owner }: BasisProblem, messages: BasisMessages): string {
  return messages[kind](given, known.join(', '), owner);
}

/**
 * Variant and alternative, of which nothing is known yet: they come from outside. What is left open stays out; what is no
 * text is no id, and goes by its type.
 */
function pairsOf(variants: VariantChoice | null): readonly (readonly [string, string])[] {
  if (typeof variants !== 'string') {
    return Object.entries<unknown>(variants ?? {}).flatMap(([id, alternative]) =>
      alternative === undefined || alternative === null
        ? []
        : [[id, typeof alternative === 'string' ? alternative : typeof alternative] as const],
    );
  }
  const words = variants.replace(/\s*=\s*/g, '=').split(/[\s,;]+/);
  return words.flatMap((pair) => {
    const [id = '', ...alternative] = pair.split('=');
    return pair === '' ? [] : [[id, alternative.join('=')] as const];
  });
}

/** Whether it is a text, nothing, or an object that holds nothing but its own keys: a list or a map would say nothing. */
function isChoice(variants: unknown): boolean {
  if (variants === null || variants === undefined || typeof variants === 'string') return true;
  if (typeof variants !== 'object') return false;
  const kind: unknown = Object.getPrototypeOf(variants);
  // Of whatever window: that of `Object` there is the only one above which there is none.
  return kind === null || Object.getPrototypeOf(kind) === null;
}

/** What the language calls the type of a value, e.g. `Map` or `Number`. */
function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
