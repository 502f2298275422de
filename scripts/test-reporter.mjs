// Prints what a person wants to know of a test run: a line a file, failures whole, skips with their reason, and a closing count.
import { relative } from "node:path";
import { inspect } from "node:util";

export default async function* report(events) {
  const files = new Map();
  const failures = [];
  const skips = [];
  let passed = 0;
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const failedOnlyInside = type === "test:fail" && data.details?.error?.failureType === "subtestsFailed";
    if (data.details?.type === "suite" || failedOnlyInside) continue;
    const file = data.file ? relative(process.cwd(), data.file) : "?";
    const count = files.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    files.set(file, count);
    if (type === "test:fail") {
      count.failed++;
      failures.push({ file, data });
      yield `✖ ${file}: ${data.name}\n`;
    } else if (data.skip !== undefined && data.skip !== false) {
      count.skipped++;
      skips.push(`${data.name}${typeof data.skip === "string" && data.skip ? `: ${data.skip}` : ""}`);
    } else {
      count.passed++;
      passed++;
    }
  }
  for (const [file, { passed, failed, skipped }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield `${failed > 0 ? "✖" : "✔"} ${file}  ${passed} passed${failed ? `, ${failed} failed` : ""}${skipped ? `, ${skipped} skipped` : ""}\n`;
  for (const { file, data } of failures) {
    const error = data.details?.error;
    yield `\n✖ ${data.name}\n  ${file}:${data.line ?? ""}\n${indent(inspect(error?.cause ?? error, { depth: 6 }))}\n`;
  }
  for (const skip of skips) yield `skipped: ${skip}\n`;
  yield `\n${passed} passed, ${failures.length} failed${skips.length ? `, ${skips.length} skipped` : ""}\n`;
}

function indent(text) {
  return text.replace(/^/gm, "    ");
}
