import type { Response } from '../model/response.js';

/** A row of a table of responses: a response, and what a programme knows of it. */
export interface TableRecord {
  readonly response: Response;
  /** Id of the enterprise in the register of a programme. */
  readonly enterprise?: string;
  /** Id of the wave. */
  readonly wave?: string;
  /** Calendar date that the answers stand for, `YYYY-MM-DD`. */
  readonly date?: string;
}
