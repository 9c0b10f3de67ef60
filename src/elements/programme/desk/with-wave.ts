import type { Register } from '../../../core/analytics/register/reading/parse-register.js';
import type { CalendarDate } from '../../../core/model/programme.js';
import { nameWave } from '../intake/service/name-wave.js';

/** A register that can be shown: one without a wave, as a list of enterprises makes it, begins with one for the year. */
export function withWave(register: Register, today: CalendarDate): Register {
  if (register.programme.waves.length > 0) return register;
  const year = today.slice(0, 4);
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const wave = { id: year, names: nameWave(from, to), from, to };
  return { ...register, programme: { ...register.programme, waves: [wave] } };
}
