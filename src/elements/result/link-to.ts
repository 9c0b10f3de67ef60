import type { Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import { encodeLink } from '../../session/links/encode-link.js';
import { LINK_START } from './link-start.js';

/** A link to the result of a response, on a page with the assessment. The answers stand in its fragment only. */
export async function linkTo(page: string, response: Response, structure: Structure): Promise<string> {
  const [address] = new URL(page, document.baseURI).href.split('#');
  return `${address ?? ''}${LINK_START}${await encodeLink(response, structure)}`;
}
