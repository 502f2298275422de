import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const cwd = scratchFolder({ "proto/a.proto": 'syntax = "proto3"; message A {}', "empty/readme.md": "" });

/** A wrong command line, and the one line that answers it. */
const wrong: readonly [args: string[], stderr: string][] = [
  [["generat"], "weft: unknown command 'generat' (did you mean generate?); see weft --help"],
  [["frobnicate"], "weft: unknown command 'frobnicate'; see weft --help"],
  [["--frob"], "weft: unknown option '--frob'; see weft --help"],
  [
    ["generate"],
    "weft generate: required option '-o, --output <dir>' not specified; see weft generate --help",
  ],
];

describe("a wrong command line", () => {
  for (const [args, stderr] of wrong) {
    it(`weft ${args.join(" ")}: is answered in one line, with status 2`, async () => {
      assert.deepEqual(await runWeft(args, { cwd }), { status: 2, stdout: "", stderr: `${stderr}\n` });
    });
  }
});
