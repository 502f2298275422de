import { pick, type Random } from "./random.ts";

/** Blanks and comments that may stand between any two tokens; a line comment ends its line. */
const GAPS = [
  "\n",
  "\n\n",
  "  ",
  "\t",
  "\r\n",
  " // c1\n",
  "\n// c2\n",
  "\n  // c3\n  // c4\n\n",
  " /* c5 */ ",
  "\n/* c6\n * c7\n */\n",
  "\n\n// c8\n\n/* c9 */\n",
  " /**/\n",
  " //\n//é\n",
] as const;

/** Lays tokens out as text: one statement a line, with something odd in `oddGaps` of 100 places. */
export function layOut(random: Random, tokens: readonly string[], oddGaps: number): string {
  let text = "";
  for (const token of tokens) {
    text += token;
    if (random(100) < oddGaps) text += pick(random, GAPS);
    else text += token === ";" || token === "{" || token === "}" ? "\n" : " ";
  }
  return text;
}

const ESCAPES = [
  "\\n",
  "\\t",
  "\\\\",
  "\\'",
  '\\"',
  "\\?",
  "\\x41",
  "\\101",
  "\\0",
  "\\377",
  "\\u00e9",
  "\\U0001F600",
  "é",
  "😀",
] as const;

/** A string literal, at times in several pieces. */
export function stringLiteral(random: Random): string[] {
  const pieces: string[] = [];
  do {
    const quote = pick(random, ['"', "'"]);
    let text = "";
    for (let length = random(6); length > 0; length--)
      text += random(5) === 0 ? pick(random, ESCAPES) : pick(random, ["a", "B", "0", " ", "_", "/*", "//"]);
    pieces.push(quote + text + quote);
  } while (random(8) === 0);
  return pieces;
}

const INTEGERS = [
  "0",
  "1",
  "7",
  "017",
  "0x1F",
  "0XfF",
  "127",
  "2147483647",
  "2147483648",
  "4294967295",
  "9223372036854775807",
  "9223372036854775808",
  "18446744073709551615",
  "18446744073709551616",
] as const;
const FLOATS = [
  "1.5",
  ".5",
  "1.",
  "1e3",
  "1E-7",
  "3.4028236e38",
  "1e39",
  "1e400",
  "4e-46",
  "0.1",
  "123456789.125",
  "inf",
  "nan",
] as const;

/** A number, most often one that the type can hold. */
export function numberLiteral(random: Random, type: string): string[] {
  const isFloat = type === "float" || type === "double";
  const isUnsigned = type.startsWith("uint") || type.startsWith("fixed");
  const reach = random(40) === 0 ? INTEGERS.length : isFloat ? 10 : type.endsWith("64") ? 11 : 8;
  const number = isFloat && random(2) === 0 ? pick(random, FLOATS) : pick(random, INTEGERS.slice(0, reach));
  const isNegative = isUnsigned ? random(80) === 0 : random(4) === 0;
  return isNegative ? ["-", number] : [number];
}
