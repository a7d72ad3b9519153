/** What a language supplies for calendar. */
export interface CalendarTables {
  readonly section: 'calendar';
}
