/** Yes, then step 1 to 5: as many points. "No" hides the steps, and a hidden answer counts zero. */
export const steps = <const Id extends string>(item: Id) =>
  ({
    kind: 'leaf',
    id: item,
    fidelity: 'secondHand',
    points: {
      from: 'option',
      item,
      points: { 'step-1': 1, 'step-2': 2, 'step-3': 3, 'step-4': 4, 'step-5': 5 },
    },
  }) as const;

/** The one criterion worth 25: five steps of five. */
export const strategySteps = <const Id extends string>(item: Id) =>
  ({
    kind: 'leaf',
    id: item,
    fidelity: 'secondHand',
    points: {
      from: 'option',
      item,
      points: { 'step-1': 5, 'step-2': 10, 'step-3': 15, 'step-4': 20, 'step-5': 25 },
    },
  }) as const;

/** Only three steps are in the file, for five points. */
export const threeSteps = <const Id extends string>(item: Id) =>
  ({
    kind: 'leaf',
    id: item,
    fidelity: 'assumed',
    points: {
      variant: 'three-steps',
      cases: {
        'whole-points': { from: 'option', item, points: { 'step-1': 1, 'step-2': 3, 'step-3': 5 } },
        'equal-thirds': { from: 'option', item, points: { 'step-1': 5 / 3, 'step-2': 10 / 3, 'step-3': 5 } },
      },
    },
  }) as const;

/** Six words for five points. */
export const words = <const Id extends string>(item: Id) =>
  ({
    kind: 'leaf',
    id: item,
    fidelity: 'assumed',
    points: {
      variant: 'six-words',
      cases: {
        'from-zero': {
          from: 'option',
          item,
          points: { 'very-poor': 0, poor: 1, fair: 2, good: 3, 'very-good': 4, excellent: 5 },
        },
        'equal-sixths': {
          from: 'option',
          item,
          points: { 'very-poor': 5 / 6, poor: 10 / 6, fair: 2.5, good: 20 / 6, 'very-good': 25 / 6, excellent: 5 },
        },
      },
    },
  }) as const;

const FIVE_BANDS = [
  { to: 0, points: 0 },
  { from: 0, to: 0.2, points: 1 },
  { from: 0.2, to: 0.4, points: 2 },
  { from: 0.4, to: 0.6, points: 3 },
  { from: 0.6, to: 0.8, points: 4 },
  { from: 0.8, points: 5 },
] as const;

/** A share for five points; the rule was not published. */
export const ratio = <const Id extends string>(item: Id) =>
  ({
    kind: 'leaf',
    id: item,
    fidelity: 'assumed',
    points: {
      variant: 'ratio-points',
      cases: {
        'five-bands': { from: 'ratio', item, steps: { edge: 'upperInclusive', bands: FIVE_BANDS } },
        'share-times-five': { from: 'ratio', item, line: { from: [0, 1], to: [0, 5] } },
      },
    },
  }) as const;
