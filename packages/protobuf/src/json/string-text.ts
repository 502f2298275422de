/** Longer strings go to the platform; below it, the call costs more than the loop. */
const shortStringUnits = 32;

/** A string in quotes. */
export function quote(text: string): string {
  if (text.length > shortStringUnits) return JSON.stringify(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 32 || unit === 34 || unit === 92 || unit > 0xd7ff) return JSON.stringify(text);
  }
  return `"${text}"`;
}
