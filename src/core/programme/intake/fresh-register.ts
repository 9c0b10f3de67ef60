import type { Register } from '../../analytics/register/reading/parse-register.js';
import { slug } from './merging/assign-waves.js';

/**
 * A register with nothing in it yet, of a programme that is named after a file.
 *
 * @param file Name of the file or folder.
 */
export function freshRegister(file: string): Register {
  const name = plainName(file);
  return {
    format: 1,
    programme: {
      format: 1,
      id: slug(name),
      names: { vi: name },
      region: 'vietnam',
      timeZone: 'Asia/Ho_Chi_Minh',
      populations: [],
      targets: [],
      waves: [],
    },
    enterprises: [],
    contacts: [],
    assessments: [],
    changes: [],
  };
}

/** The name of a file without folders and ending, as a name may stand in a register. */
export function plainName(file: string): string {
  const last = file.split('/').at(-1) ?? file;
  return safeName(last.replace(/\.[A-Za-z0-9]{1,8}$/, ''));
}

/** A name from outside as it may stand in a register. */
export function safeName(text: string): string {
  const name = text.replaceAll(/\p{Cc}/gu, ' ').trim();
  // A citizen's number is not kept, in a name neither.
  return (
    name
      .replaceAll(/\d{12,}/g, '…')
      .normalize('NFC')
      .slice(0, 200) || 'programme'
  );
}
