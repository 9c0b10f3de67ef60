import * as z from 'zod';
import { idSchema } from './identifier.js';
import { pointsSchema, type Points } from './points.js';
import { policyOverridesSchema, roundingSchema, type PolicyOverrides, type Rounding } from './policy.js';
import { fidelitySchema, type Fidelity } from './source.js';
import { varying, type Varying } from './varying.js';

/** How a group makes one number of its children. */
export type Combination = 'sum' | 'mean' | 'weightedMean' | 'minimum' | 'maximum' | 'geometricMean';

/** A straight line from one scale to another: `from[0]` becomes `to[0]`, `from[1]` becomes `to[1]`. */
export interface Rescale {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A leaf: one answer, or one condition, turned into points. */
export interface LeafNode {
  readonly kind: 'leaf';
  readonly id: string;
  /** Weight among the siblings; only a weighted mean uses it. 1 when left out. */
  readonly weight?: number | undefined;
  readonly points: Varying<Points>;
  /** Policies that differ from those of the index. */
  readonly policies?: PolicyOverrides | undefined;
  readonly fidelity?: Fidelity | undefined;
}

/**
 * A group: children combined to one number. The steps are taken in this order: combine, start from `base`
 * (and subtract), rescale, clamp, round; clamping and rounding decide by the value settled to 1e-9.
 */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly weight?: number | undefined;
  readonly combine: Combination;
  readonly children: readonly IndexNode[];
  /** The number to start from; the combined value is added to it, or subtracted. */
  readonly base?: { readonly value: number; readonly then: 'add' | 'subtract' } | undefined;
  readonly rescale?: Rescale | undefined;
  readonly clamp?: { readonly minimum: number; readonly maximum: number } | undefined;
  readonly round?: Rounding | undefined;
  /** Below this coverage (0 to 1) the group has no score. */
  readonly minimumCoverage?: number | undefined;
}

/** A node of an index. */
export type IndexNode = LeafNode | GroupNode;

const weightSchema = z.number().min(0).optional().describe('Weight among the siblings; 1 when left out');
const pairSchema = z.tuple([z.number(), z.number()]);

const leafSchema = z.strictObject({
  kind: z.literal('leaf'),
  id: idSchema,
  weight: weightSchema,
  points: varying(pointsSchema),
  policies: policyOverridesSchema.optional(),
  fidelity: fidelitySchema.optional(),
});

/** Schema of {@link IndexNode}. Depth is limited before this schema ever runs. */
export const indexNodeSchema: z.ZodType<IndexNode> = z
  .lazy(() => z.discriminatedUnion('kind', [leafSchema, groupSchema]))
  .meta({ id: 'IndexNode', title: 'Node', description: 'A node of an index: a group of nodes, or a leaf' });

const groupSchema = z.strictObject({
  kind: z.literal('group'),
  id: idSchema,
  weight: weightSchema,
  combine: z.enum(['sum', 'mean', 'weightedMean', 'minimum', 'maximum', 'geometricMean']),
  children: z.array(indexNodeSchema).min(1),
  base: z.strictObject({ value: z.number(), then: z.enum(['add', 'subtract']) }).optional(),
  rescale: z.strictObject({ from: pairSchema, to: pairSchema }).optional(),
  clamp: z.strictObject({ minimum: z.number(), maximum: z.number() }).optional(),
  round: roundingSchema.optional(),
  minimumCoverage: z.number().min(0).max(1).optional(),
});
