/** A version as people write it, as a version: `v1.2` is `1.2.0`; `null` where that is not clear. */
export function asVersion(written: string): string | null {
  const [, major, minor = '0', patch = '0'] = /^\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?\s*$/i.exec(written) ?? [];
  return major === undefined ? null : [major, minor, patch].map(Number).join('.');
}

/** A language tag in its usual spelling: `pt_br` is `pt-BR`; `null` where it is no such tag. */
export function asLocale(written: string): string | null {
  const [, language, script, region] =
    /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\s*$/i.exec(written) ?? [];
  if (language === undefined) return null;
  const titled = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language.toLowerCase(), titled, region?.toUpperCase()].filter(Boolean).join('-');
}

/** A date as people write it, as `YYYY-MM-DD`; `null` where day and month could be mixed up. */
export function asDate(written: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(written) ?? [];
  if (year !== undefined) return calendarDate(year, month, day);
  const [, first, second, last] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(written) ?? [];
  const clear = Number(first) > 12 || first === second;
  return clear ? calendarDate(last, second, first) : null;
}

/** A currency code in capitals; `null` where it is none even so. */
export function asCurrency(written: string): string | null {
  const capitals = written.trim().toUpperCase().replace(/Đ/g, 'D');
  return /^[A-Z]{3}$/.test(capitals) ? capitals : null;
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const possible = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return possible ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
