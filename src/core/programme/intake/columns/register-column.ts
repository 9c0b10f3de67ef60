/** What a register knows of an enterprise, each in a column of its own; the header of a column is its key. */
export const REGISTER_KEYS = [
  'enterprise.name',
  'enterprise.code',
  'enterprise.sector',
  'enterprise.sizeClass',
  'enterprise.place',
  'enterprise.officer',
  'support.since',
  'support.until',
  'support.by',
  'support.measures',
  'support.decision',
  'contact.person',
  'contact.phone',
  'contact.email',
] as const;

/** A column of what a register knows. */
export type RegisterKey = (typeof REGISTER_KEYS)[number];

/** Whether a header is that of a column of a register. */
export function isRegisterKey(header: string): header is RegisterKey {
  return (REGISTER_KEYS as readonly string[]).includes(header);
}
