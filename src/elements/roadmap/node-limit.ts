/**
 * How many partial plans are looked at while a person waits: a phone for little money takes about a second for so many. One
 * plan in fifty to the highest level would take more; it then says how far it may be off.
 */
export const NODE_LIMIT = 25_000;
