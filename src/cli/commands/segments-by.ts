import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { nearest } from '../../core/text/nearest.js';
import { Failure } from '../failure.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { REGISTER_SEGMENTS, USUAL_REGISTER_SEGMENTS } from '../report/segments-of.js';
import { segmentFields } from './cohort-of-file.js';

const USUAL: readonly string[] = ['sector', 'size-class', 'place', 'wave'];

/**
 * What segments are made by: what was asked for, or else what there is of the usual.
 *
 * @throws {Failure} For what divides nothing.
 */
export function segmentsBy(
  instrument: LoadedInstrument,
  register: ProgrammeFile | null,
  wanted: readonly string[],
): readonly string[] {
  const known: readonly string[] = register ? REGISTER_SEGMENTS : [...segmentFields(instrument), 'wave'];
  const named = wanted.map((field) => (register && field === 'size-class' ? 'sizeClass' : field));
  const unknown = named.find((field) => !known.includes(field));
  if (unknown === undefined) {
    const usual = register ? USUAL_REGISTER_SEGMENTS : USUAL;
    return named.length > 0 ? named : usual.filter((field) => known.includes(field));
  }
  const meant = nearest(unknown, known);
  const near = meant === undefined ? {} : { nearest: meant };
  throw new Failure('unknownValue', { option: '--by', value: unknown, known: known.join(', '), ...near });
}
