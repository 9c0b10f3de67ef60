import type { JsonCauses } from '../messages.js';

/** Why a text is not JSON. */
export const jsonCauses: JsonCauses = {
  unfinished: { problem: 'the text ends before everything is closed', remedy: 'Add the missing closing brackets.' },
  missingComma: { problem: 'a comma is missing', remedy: 'Put a comma behind what stands before this place.' },
  extraComma: {
    problem: 'there is a comma too many',
    remedy: 'Remove the comma: none stands before a closing bracket.',
  },
  missingColon: { problem: 'a colon is missing', remedy: 'Put a colon between the key and its value.' },
  missingValue: { problem: 'a key has no value', remedy: 'Write the value behind the colon, or remove the key.' },
  otherBracket: {
    problem: 'this sign does not fit what is open',
    remedy: 'Close { with } and [ with ], innermost first.',
  },
  otherQuotes: { problem: 'these are not the quotation marks of JSON', remedy: 'Use straight double ones: ".' },
  noQuotes: { problem: 'a key has no quotation marks', remedy: 'Put the key in straight double quotation marks: ".' },
  brokenText: {
    problem: 'this text in quotation marks is not closed on its line, or holds a quotation mark or a wrong \\ sequence',
    remedy: 'Close it with ", write a quotation mark within as \\", a line break as \\n, a backslash as \\\\.',
  },
  comment: { problem: 'JSON has no comments', remedy: 'Remove the comment.' },
  moreAfterEnd: { problem: 'something stands behind the end', remedy: 'Remove what follows the last closing bracket.' },
  noValue: {
    problem: 'this is no value of JSON',
    remedy: 'Put texts in quotation marks; write true, false and null in small letters, and numbers like 0.5.',
  },
};
