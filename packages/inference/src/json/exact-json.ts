const inexact = /\d{16}|NaN|Infinity/;
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])|NaN|-?Infinity/g;

/**
 * Parses JSON without losing what a JavaScript number cannot hold or JSON has no word for: whole numbers of 16 digits and
 * more, and the bare words NaN, Infinity and -Infinity that some writers put out, come as text.
 *
 * @throws SyntaxError when it is no JSON
 */
export function parseExactJson(text: string): unknown {
  if (!inexact.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}
