import type { Enterprise, Contact } from '../../../model/enterprise.js';
import type { Assessment, Change } from '../../../model/assessment.js';
import type { Programme, Wave } from '../../../model/programme.js';
import { readChoice } from './read-choice.js';
import { readList, readListed } from './read-list.js';
import { readNothingOr } from './read-nothing-or.js';
import { readObject } from './read-object.js';
import { readText } from './read-text.js';
import { readLanguage, readTexts } from './read-texts.js';
import { readAnything, readCount, readDate, readInstant, readLink, readNumber, readYearOrDate } from './read-value.js';
import type { Reader } from './reader.js';
import { readKnown } from './read-known.js';
import { registerIssue } from './register-issue.js';

const id = readText(100);
const code = readObject({ system: id, edition: id, code: id }, {});
const source = readObject(
  { title: readText(500) },
  {
    lang: readLanguage,
    issuer: readText(),
    reference: readText(),
    date: readYearOrDate,
    href: readLink,
    role: readChoice('stated', 'secondHand', 'drawnOn'),
  },
);

const wave = readObject({ id, names: readTexts, from: readDate, to: readDate }, {});

/** A wave that does not end before it begins. */
const readWave: Reader<Wave> = (value, place) => {
  const read = wave(value, place);
  if (!read || read.from <= read.to) return read;
  place.issues.push(registerIssue('register/reversed', place.path, { from: read.from, to: read.to }));
  return undefined;
};

/** A programme. */
export const readProgramme: Reader<Programme> = readObject(
  {
    format: readChoice(1),
    id,
    names: readTexts,
    region: id,
    timeZone: id,
    populations: readList(readObject({ id, names: readTexts, value: readCount, asOf: readDate, source }, {})),
    targets: readList(readObject({ indicator: id, value: readNumber, by: readDate }, { source })),
    waves: readListed(readWave),
  },
  { places: readList(readObject({ code: id, names: readTexts }, {})) },
);

/** An enterprise of a register: also a row of a table that is being taken in. */
export const readEnterprise: Reader<Enterprise> = readObject(
  {
    id,
    code: readNothingOr(code),
    name: readText(),
    sector: readNothingOr(code),
    sizeClasses: readList(id),
    place: readNothingOr(code),
    supports: readList(
      readObject(
        { since: readDate, by: readText(), measures: readList(id) },
        { until: readDate, decision: readText() },
      ),
    ),
    officer: readNothingOr(id),
  },
  {},
);

/** How to reach one of some enterprises. */
export function contactReader(enterprises: ReadonlySet<string>): Reader<Contact> {
  const enterprise = readKnown('register/unknown-enterprise', enterprises);
  return readObject({ enterprise }, { person: readText(), phone: readText(40), email: readText() });
}

/** An assessment whose response has not been read: that takes its instrument. */
export type StoredAssessment = Omit<Assessment, 'response'> & { readonly response: unknown };

const consent = readObject({ text: id, purposes: readList(id), givenAt: readInstant }, { withdrawnAt: readInstant });

/** An assessment of one of some enterprises in one of some waves, but for its response, which `parseResponse` reads. */
export function assessmentReader(
  enterprises: ReadonlySet<string>,
  waves: ReadonlySet<string>,
): Reader<StoredAssessment> {
  return readObject(
    {
      enterprise: readKnown('register/unknown-enterprise', enterprises),
      wave: readKnown('register/unknown-wave', waves),
      date: readDate,
      consent: readNothingOr(consent),
      response: readAnything,
    },
    {},
  );
}

/** A line of the change log. */
export const readChange: Reader<Change> = readObject(
  {
    at: readInstant,
    by: id,
    subject: readChoice('programme', 'enterprise', 'contact', 'assessment'),
    id,
    fields: readList(id),
    kind: readChoice('added', 'changed', 'removed'),
  },
  {},
);
