/** What the fragment of an address begins with that holds a response. */
export const LINK_START = '#readiness=';
