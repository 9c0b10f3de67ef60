import type { Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import { through } from './through.js';

/** What a packed response begins with: how it is packed. */
export const PACKED = { deflated: 'd', plain: 'p' } as const;

/**
 * Packs a response into text that can stand in the fragment of an address, which browsers send to nobody: JSON, deflated
 * where the browser can, in the alphabet of base64url. Of the profile only what conditions of the instrument ask goes
 * along; an enterprise code never does.
 *
 * @returns Letters, digits, `-` and `_`; about 600 characters for 15 answers.
 * @example
 * `${page}#readiness=${await encodeLink(session.response(), smeScreening.structure)}`
 */
export async function encodeLink(response: Response, structure: Structure): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...response, profile: asked(response, structure) }));
  const deflated =
    typeof CompressionStream === 'undefined' ? null : await through(bytes, new CompressionStream('deflate-raw'));
  return deflated ? PACKED.deflated + base64url(deflated) : PACKED.plain + base64url(bytes);
}

function asked({ profile }: Response, structure: Structure): Response['profile'] {
  const rules = JSON.stringify(structure);
  return Object.fromEntries(Object.entries(profile).filter(([field]) => rules.includes(`"profile":"${field}"`)));
}

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
