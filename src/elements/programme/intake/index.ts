export { IntakeController, type IntakePlace } from './face/intake-controller.js';
export { chosenFiles, droppedFiles } from './face/dropped-files.js';
export { intakeStyles } from './face/intake.styles.js';
