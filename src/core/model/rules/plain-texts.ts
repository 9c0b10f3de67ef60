import { controlCharacter } from '../../text/control-character.js';
import type { Instrument } from '../instrument.js';
import { error, warning, type KnownIssue } from '../known-issue.js';
import { textsIn, type PlacedText } from '../walk/texts.js';

/** Texts hold no invisible control characters, and are composed (NFC) as Vietnamese is typed. */
export function plainTexts({ structure, words }: Instrument): KnownIssue[] {
  return [...textsIn(structure, ['structure']), ...textsIn(words, ['words'])].flatMap(ofText);
}

function ofText({ text, path }: PlacedText): KnownIssue[] {
  const character = controlCharacter(text);
  if (character !== null) return [error('text/control-character', path, { character })];
  return text === text.normalize('NFC') ? [] : [warning('text/not-composed', path, {})];
}
