import { usageError } from "./cli-error.ts";

/** How torn values are met. */
export interface SplitOptions {
  /**
   * No value has an object inside another, so a line that begins with `{` begins one: a torn value is given out as it is and does
   * not take those behind it along. Default false: the text has to be whole.
   */
  readonly flatObjects?: boolean;
}

/**
 * Splits text that arrives in pieces into its top-level JSON values, each given out as soon as it is whole: one a line,
 * several on a line, or one over many lines. What stands between braces is not judged here.
 */
export async function* splitJsonValues(
  pieces: AsyncIterable<string> | Iterable<string>,
  { flatObjects = false }: SplitOptions = {},
): AsyncGenerator<string> {
  let text = "";
  let scanned = 0;
  let depth = 0;
  let inString = false;
  let lineBegins = true;
  for await (const piece of pieces) {
    text += piece;
    let start = 0;
    for (; scanned < text.length; scanned++) {
      const character = text[scanned]!;
      if (flatObjects && lineBegins && character === "{" && (depth > 0 || inString)) {
        const open = text.slice(start, scanned).trim();
        if (open.startsWith("{")) {
          yield open;
          start = scanned;
          depth = 0;
          inString = false;
        }
      }
      lineBegins = character === "\n" || (lineBegins && character.trim() === "");
      if (inString) {
        if (character === "\\") scanned++;
        else if (character === '"') inString = false;
      } else if (character === '"') inString = true;
      else if (character === "{" || character === "[") depth++;
      else if (character === "}" || character === "]") {
        depth = Math.max(depth - 1, 0);
        if (depth > 0) continue;
        yield text.slice(start, scanned + 1).trim();
        start = scanned + 1;
      } else if (character === "\n" && depth === 0) {
        const line = text.slice(start, scanned).trim();
        if (line !== "") yield line;
        start = scanned + 1;
      }
    }
    text = text.slice(start);
    scanned -= start;
  }
  const rest = text.trim();
  if (rest === "") return;
  if (!flatObjects && (depth > 0 || inString))
    throw usageError(
      "the JSON ends in the middle of a message",
      `it ends with ${JSON.stringify(rest.slice(-40))}`,
    );
  yield rest;
}
