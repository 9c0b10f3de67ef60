import type { Issue } from '../../core/model/issue.js';
import type { LinkProblem } from '../assessment/read-linked.js';
import type { BasisProblem } from '../result/basis-choice.js';

/** Why there is nothing to show. Put into words by the element. */
export type LoadFailure =
  | { readonly code: 'unknownInstrument'; readonly name: string }
  | { readonly code: 'address' }
  | { readonly code: 'network'; readonly cause?: unknown }
  | { readonly code: 'timeout' }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'tooLarge' }
  | { readonly code: 'notJson' }
  | { readonly code: 'invalid'; readonly issues: readonly Issue[]; readonly document: unknown }
  /** The page names a weighting, variant or alternative that the instrument does not have. */
  | { readonly code: 'basis'; readonly problem: BasisProblem }
  /** The address leads to a result that cannot be shown: its answers do not fit this questionnaire. */
  | { readonly code: 'link'; readonly problem: LinkProblem }
  | { readonly code: 'result'; readonly cause?: unknown };

/** Carries a {@link LoadFailure} from where it happens to the element. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(failure.code);
    this.failure = failure;
  }
}
