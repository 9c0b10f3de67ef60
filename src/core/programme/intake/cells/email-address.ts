import { isOneOrSeveral } from '../../../text/one-or-several.js';

const LOCAL = /^[^\s@<>()[\]\\,;:"]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/**
 * Whether a text can be an e-mail address, or several: one `@` with a name before it and a domain behind it. That somebody
 * reads what is sent there is not known; addresses with a name in quotation marks, which the standard allows and nobody has,
 * are none.
 *
 * @example
 * isEmailAddress('lan@example.vn'); // true
 * isEmailAddress('lan@example'); // false: the domain has no ending
 */
export function isEmailAddress(text: string): boolean {
  // No address has a space in it, so one is enough between two.
  return isOneOrSeveral(text, (one) => one.split(/\s+/u).every(isAddress));
}

function isAddress(address: string): boolean {
  const [local = '', domain = '', ...more] = address.split('@');
  const labels = domain.split('.');
  const dots = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  const ending = /^\p{L}{2,}$|^xn--/u.test(labels.at(-1) ?? '');
  return (
    more.length === 0 &&
    LOCAL.test(local) &&
    !dots &&
    labels.length > 1 &&
    ending &&
    labels.every((label) => LABEL.test(label))
  );
}
