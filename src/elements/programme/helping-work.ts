import type { SegmentActions } from '../../core/programme/segment-actions.js';
import type { ProgrammeState } from '../../core/programme/programme-state.js';
import type { ShownProgramme } from '../../core/programme/shown-programme.js';
import type { Desk, Progress } from './desk/desk.js';

/** Up to this many enterprises it is worked out at once what would help; beyond, when somebody asks. */
export const SMALL = 500;

/** What would help, as far as that is known. */
export interface Helping {
  readonly state: 'none' | 'working' | 'done' | 'stopped' | 'failed';
  readonly progress: Progress | null;
  readonly actions: SegmentActions | null;
}

const NONE: Helping = { state: 'none', progress: null, actions: null };

/** Works out what would help those who are looked at: once for a scope, and for the last scope only. */
export class HelpingWork {
  now: Helping = NONE;
  readonly #changed: () => void;
  #key = '';

  /** @param changed Told when there is something else to be shown. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Follows what is shown: forgets what belongs to another scope, and begins at once where that is little work. */
  follow(desk: Desk, shown: ShownProgramme, state: ProgrammeState): void {
    const { basis, overview, helped } = shown;
    const key = JSON.stringify([basis, overview.wave.id, overview.asOf, state.filter, helped]);
    if (key === this.#key) return;
    const wasWorking = this.now.state === 'working';
    this.#key = key;
    this.now = NONE;
    if (helped.enterprises > 0 && helped.enterprises <= SMALL) void this.start(desk, state);
    else if (wasWorking) void desk.stop();
  }

  async start(desk: Desk, state: ProgrammeState): Promise<void> {
    const key = this.#key;
    this.#show({ state: 'working', progress: null, actions: null });
    try {
      const actions = await desk.actions(state, (progress) => {
        if (key === this.#key && this.now.state === 'working')
          this.#show({ state: 'working', progress, actions: null });
      });
      // Whoever stopped it, or looks elsewhere by now, has been told.
      if (key === this.#key && actions) this.#show({ state: 'done', progress: null, actions });
    } catch {
      if (key === this.#key) this.#show({ state: 'failed', progress: null, actions: null });
    }
  }

  stop(desk: Desk): void {
    void desk.stop();
    this.#show({ state: 'stopped', progress: null, actions: null });
  }

  /** Another programme takes the place of this one. */
  reset(): void {
    this.#key = '';
    this.now = NONE;
  }

  #show(now: Helping): void {
    this.now = now;
    this.#changed();
  }
}
