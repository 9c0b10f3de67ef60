/** The part that draws; it alone brings the chart library. */
export type ChartModule = typeof import('../charts/radar-chart.js');

/** Loads the part that draws, once. */
export function loadChart(): Promise<ChartModule> {
  return import('../charts/radar-chart.js');
}

/** Loads what makes a picture to keep. */
export function loadPicture(): Promise<typeof import('../charts/radar-picture.js')> {
  return import('../charts/radar-picture.js');
}

/**
 * Fetches the chart library ahead of its use, e.g. on the last page of a questionnaire. Failing is no
 * matter here: the radar tries again, and then says so.
 */
export function prefetchChart(): void {
  loadChart().catch(() => undefined);
}
