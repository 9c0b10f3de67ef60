import type { IntakeService } from '../intake/intake-service.js';
import type { Desk } from './desk.js';
import type { DeskAnswer, DeskQuestion, IntakeQuestion, Port } from './messages.js';

type Tell = (progress: unknown) => void;

/** Answers what is asked of a desk over a port. */
export function serveDesk(port: Port, desk: Desk): void {
  const tell = (answer: DeskAnswer) => port.postMessage(answer);
  port.addEventListener('message', ({ data }: MessageEvent<DeskQuestion | IntakeQuestion>) => {
    const { id } = data;
    const progress = (of: unknown) => tell({ id, progress: of });
    const answer = data.to === 'desk' ? ask(desk, data, progress) : askIntake(desk.intake, data, progress);
    answer.then(
      (value) => tell({ id, value }),
      (error: unknown) => tell({ id, problem: String(error) }),
    );
  });
  tell({ ready: true });
}

async function ask(desk: Desk, { method, args }: DeskQuestion, progress: Tell): Promise<unknown> {
  switch (method) {
    case 'open':
      return desk.open(...args, progress);
    case 'openMade':
      return desk.openMade(...args, progress);
    case 'sign':
      return desk.sign(...args);
    case 'show':
      return desk.show(...args);
    case 'list':
      return desk.list(...args);
    case 'table':
      return desk.table(...args);
    case 'actions':
      return desk.actions(...args, progress);
    case 'stop':
      return desk.stop();
    case 'addNote':
      return desk.addNote(...args);
    case 'removeNote':
      return desk.removeNote(...args);
    case 'rename':
      return desk.rename(...args);
    case 'document':
      return desk.document();
  }
}

async function askIntake(intake: IntakeService, { method, args }: IntakeQuestion, progress: Tell): Promise<unknown> {
  switch (method) {
    case 'open':
      return intake.open(...args, progress);
    case 'propose':
      return intake.propose(...args);
    case 'check':
      return intake.check(...args, progress);
    case 'report':
      return intake.report(...args);
    case 'take':
      return intake.take(...args, progress);
    case 'stop':
      return intake.stop();
    case 'cancel':
      return intake.cancel();
  }
}
