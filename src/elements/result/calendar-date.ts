import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Response } from '../../core/model/response.js';

/** The day on which a response was completed, or begun, as people of the language write it; `null` where it is none. */
export function calendarDate({ completedAt, startedAt }: Response, { method }: ResultMessages): string | null {
  const { locale, ...form } = method.dateFormat;
  const instant = new Date(completedAt ?? startedAt);
  return Number.isNaN(instant.getTime()) ? null : new Intl.DateTimeFormat(locale, form).format(instant);
}
