import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("freed-memory-process.js", import.meta.url));

function pagesAfterMessagesOf(bytes: number): number {
  return Number(
    execFileSync(process.execPath, ["--expose-gc", program, String(bytes)], { encoding: "utf8" }),
  );
}

/** Set by whoever chose the allocator's limits by hand; ours would not count then. */
const chosen = Object.keys(process.env).some((name) => /^MALLOC_|^GLIBC_TUNABLES$|^LD_PRELOAD$/.test(name));
const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
const glibc = process.platform === "linux" && header.glibcVersionRuntime !== undefined && !chosen;

test("a process that receives large messages keeps freed memory for the next ones, any other is left as it is", {
  skip: glibc ? false : "the memory is not glibc's own to manage",
}, () => {
  const small = pagesAfterMessagesOf(1000);
  const large = pagesAfterMessagesOf(1_000_000);
  assert.ok(large * 3 < small, `${large} pages after large messages, ${small} after small ones`);
});
