/**
 * How many partial plans are looked at while a person waits: half of what `planRoadmap` takes upon itself. Few plans need so
 * many, all of them to a far level; such a plan says how far it may be off. A lower limit would not be quicker: where the
 * search is given up, a plan has to be found in another way, which takes its time too.
 */
export const NODE_LIMIT = 100_000;
