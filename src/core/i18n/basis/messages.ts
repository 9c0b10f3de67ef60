/**
 * Why a result cannot be shown in the way that a page asks for: the page named something that does not exist, or in a way
 * that cannot be read. For the developer of that page, so ids are told.
 */
export interface BasisMessages {
  readonly index: BasisSentence;
  readonly weighting: BasisSentence;
  readonly variant: BasisSentence;
  readonly alternative: BasisSentence;
  /** One variant was named more than once; `known` are the alternatives that were. */
  readonly twice: BasisSentence;
  /** The variants are neither a text nor a plain object; `given` is their type. */
  readonly form: BasisSentence;
}

/**
 * @param given What the page named.
 * @param known The ids that it could name, with commas; empty where there are none.
 * @param owner Id of what should have had it: the questionnaire, the index, the variant.
 */
type BasisSentence = (given: string, known: string, owner: string) => string;
