/** Calendar days as ISO text: what waivers need to know of dates, without a clock. Stage: policy. */

/** Whether a text is a day of the Gregorian calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const day = partsOf(text);
  return day !== undefined && day.day >= 1 && day.day <= lengthOf(day.year, day.month);
}

/** Days from one day to another: 1 from a day to the next, negative where the second is earlier. Both have to be dates; throws otherwise, because callers have asked before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

// Lengths of months: RFC 3339, section 5.7; leap years: its appendix C. https://www.rfc-editor.org/rfc/rfc3339
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A month that is not in the calendar has no days. */
function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since the last day before year 0. */
function dayNumber(text: string): number {
  const parts = isDate(text) ? partsOf(text) : undefined;
  if (parts === undefined) throw new Error(`"${text}" is not a date`);
  const { year, month, day } = parts;
  const before = year - 1;
  // Every fourth year before this one has a day more, except centuries that 400 does not divide; year 0 is a leap year.
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = year * 365 + leapDays + day;
  for (let earlier = 1; earlier < month; earlier += 1) days += lengthOf(year, earlier);
  return days;
}
