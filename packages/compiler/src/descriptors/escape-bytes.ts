const NAMED: Readonly<Record<number, string>> = {
  10: "\\n",
  13: "\\r",
  9: "\\t",
  34: '\\"',
  39: "\\'",
  92: "\\\\",
};

/** Bytes (one character each) in the C escapes that a descriptor's `default_value` uses for a bytes field. */
export function escapeBytes(bytes: string): string {
  let out = "";
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes.charCodeAt(at);
    const named = NAMED[code];
    if (named !== undefined) out += named;
    else if (code >= 0x20 && code < 0x7f) out += bytes.charAt(at);
    else out += `\\${code.toString(8).padStart(3, "0")}`;
  }
  return out;
}
