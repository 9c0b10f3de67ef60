/** What a page says that a link to a result opens. */
export interface LinkedMessages {
  readonly title: string;
  /** @param date When the answers were given, as the language writes it; `null` where it is not known. */
  readonly lead: (date: string | null) => string;
  /** Why there is no result. */
  readonly problem: Readonly<Record<'damaged' | 'otherInstrument' | 'otherVersion', string>>;
  /** Leads to an assessment of one's own. */
  readonly own: string;
  readonly dates: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };
}
