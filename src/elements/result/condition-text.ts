import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Condition, ConditionAtom, Subject } from '../../core/model/condition.js';
import type { Labels } from './labels.js';

/** What a condition asks for, in words that name the question and the answer. */
export function conditionText(condition: Condition, labels: Labels, actions: ResultMessages['actions']): string {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of
        .map((part) => conditionText(part, labels, actions))
        .join(` ${condition.op === 'all' ? actions.and : actions.or} `);
    case 'not':
      return actions.not(conditionText(condition.of, labels, actions));
    default:
      return atomText(condition, labels, actions);
  }
}

function atomText(atom: ConditionAtom, labels: Labels, actions: ResultMessages['actions']): string {
  const { on } = atom;
  if (!('item' in on)) return actions.other;
  const question = questionText(on, labels);
  const name = (value: string | number): string =>
    typeof value === 'number' ? String(value) : labels.choice(on.item, value);
  switch (atom.op) {
    case 'atLeast':
      return actions.atLeast(question, name(atom.value));
    case 'atMost':
      return actions.atMost(question, name(atom.value));
    case 'is':
    case 'includes':
      return actions.exactly(question, name(atom.value));
    case 'oneOf':
      return actions.exactly(question, atom.values.map(name).join(` ${actions.or} `));
    case 'answered':
      return actions.answered(question);
    default:
      return actions.other;
  }
}

function questionText(on: Extract<Subject, { item: string }>, labels: Labels): string {
  const question = labels.item(on.item);
  return on.row === undefined ? question : `${question} ${labels.choice(on.item, on.row)}`;
}
