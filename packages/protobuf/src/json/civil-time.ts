// The calendar of RFC 3339 (proleptic Gregorian), in arithmetic on days: Date would make three objects of each time.
// Years are counted from March on, so that the leap day is the last one of its year.

const daysPer400Years = 146097;
/** Days from 0000-03-01 to 1970-01-01. */
const daysBefore1970 = 719468;

/** Days since 1970-01-01 of a day that need not be one of the calendar. */
export function daysOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPer400Years + dayOfEra - daysBefore1970;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Times that are written one after the other are mostly of the same day. */
let lastDays = Number.NaN;
let lastDate = "";

/** `2026-01-02` of so many days since 1970-01-01. */
export function dateText(days: number): string {
  if (days !== lastDays) {
    lastDate = dateOf(days);
    lastDays = days;
  }
  return lastDate;
}

function dateOf(days: number): string {
  const shifted = days + daysBefore1970;
  const era = Math.floor(shifted / daysPer400Years);
  const dayOfEra = shifted - era * daysPer400Years;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `03:04:05` of so many seconds of a day. */
export function timeText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return pairsAndColons[hours]! + pairsAndColons[minutes - hours * 60]! + twoDigits(seconds - minutes * 60);
}

const pairs: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, "0"),
);
const pairsAndColons: readonly string[] = /* @__PURE__ */ pairs.map((pair) => `${pair}:`);

function twoDigits(number: number): string {
  return pairs[number]!;
}
