import { readFileSync } from "node:fs";

const PREFIX = "http2/";

/**
 * The h2spec tests that are expected to fail, from the lines `http2/<section> <description> # <reason>` of
 * conformance/known-failures.txt: `http2/8.1.2.3 Sends a … # RFC 9113 §8.3.1`. The reason is the section of
 * RFC 9113 that changed what h2spec, written for RFC 7540, asks for.
 */
export function readKnownFailures(file: URL): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return new Set();
  }
  const lines = text.split("\n").filter((line) => line.startsWith(PREFIX));
  return new Set(
    lines.map((line) =>
      line
        .slice(PREFIX.length)
        .replace(/\s*#.*$/, "")
        .trim(),
    ),
  );
}
