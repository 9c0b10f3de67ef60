import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Register } from '../../../../src/core/analytics/register/reading/parse-register.js';
import type { Change } from '../../../../src/core/model/assessment.js';
import { fieldStyles } from '../../../../src/elements/programme/fields.styles.js';
import { IntakeController, intakeStyles } from '../../../../src/elements/programme/intake/index.js';
import type { IntakeService } from '../../../../src/elements/programme/intake/intake-service.js';
import { createIntakeService } from '../../../../src/elements/programme/intake/service/create-intake-service.js';
import { controlStyles } from '../../../../src/elements/theme/controls.styles.js';
import { tokenStyles } from '../../../../src/elements/theme/tokens.styles.js';

/** A register that is open, and a service that makes the next one. */
export interface Bench {
  register: Register | null;
  changes: readonly Change[];
  made: number;
  readonly service: IntakeService;
}

/** A service beside a register; everything passes the border that a worker would be. */
export function bench(register: Register | null = null): Bench {
  const service = createIntakeService({
    current: () => own.register,
    made: (next, changes) => {
      own.register = next;
      own.changes = changes;
      own.made += 1;
    },
    officer: () => 'officer-1',
    now: () => '2026-11-26T08:00:00Z',
  });
  const own: Bench = { register, changes: [], made: 0, service: cloning(service) };
  return own;
}

/** A service of which everything that goes in and comes out is cloned. */
function cloning(service: IntakeService): IntakeService {
  return {
    open: async (files, tell) => structuredClone(await service.open(structuredClone(files), tell)),
    propose: async (choice) => structuredClone(await service.propose(structuredClone(choice))),
    check: async (plan, tell) => structuredClone(await service.check(structuredClone(plan), tell)),
    report: (locale, rows) => service.report(locale, rows),
    take: async (rows, tell) => structuredClone(await service.take(rows, tell)),
    stop: () => service.stop(),
    cancel: () => service.cancel(),
  };
}

/** A page with nothing but the intake. */
export class IntakeHostElement extends LitElement {
  static override styles = [
    tokenStyles,
    controlStyles,
    fieldStyles,
    intakeStyles,
    css`
      :host {
        container-type: inline-size;
      }
    `,
  ];

  bench: Bench = bench();
  left = 0;
  readonly intake = new IntakeController(this, {
    service: () => this.bench.service,
    takes: () => Promise.resolve(false),
    taken: () => Promise.resolve(true),
    leave: () => (this.left += 1),
  });

  constructor() {
    super();
    this.addEventListener('drop', ({ dataTransfer }) => {
      if (dataTransfer) this.intake.drop(dataTransfer);
    });
  }

  protected override render(): TemplateResult {
    return html`${this.intake.render()}`;
  }
}

customElements.define('test-intake-host', IntakeHostElement);
