import assert from "node:assert/strict";
import { test } from "node:test";
import { commentsAfter, commentsAtStart } from "./scan-comments.ts";

test("a comment on the declaration's line trails it, one right before the next leads that", () => {
  assert.deepEqual(commentsAfter("; // after\n// before\nnext", 1), {
    trailing: " after\n",
    detached: [],
    leading: " before\n",
  });
});

test("comments between blank lines are detached", () => {
  assert.deepEqual(commentsAfter("; // after\n\n// one\n// more\n\n/* two */\n\n// lead\nnext", 1), {
    trailing: " after\n",
    detached: [" one\n more\n", " two "],
    leading: " lead\n",
  });
});

test("a comment on its own line followed by a blank line trails what stands before it", () => {
  assert.deepEqual(commentsAfter(";\n// trails\n\nnext", 1), {
    trailing: " trails\n",
    detached: [],
    leading: "",
  });
});

test("a lone comment between two tokens of one line belongs to neither", () => {
  assert.deepEqual(commentsAfter("; /* lone */ next", 1), {
    trailing: "",
    detached: [" lone "],
    leading: "",
  });
});

test("what comes before a closing brace cannot lead", () => {
  assert.deepEqual(commentsAfter(";\n\n// last\n}", 1), { trailing: "", detached: [" last\n"], leading: "" });
});

test("the further lines of a block comment lose their blanks and one star", () => {
  assert.equal(
    commentsAtStart("/** one\n  ** two\n   * three\n\tfour\n */\nsyntax").leading,
    "* one\n* two\n three\nfour\n",
  );
});

test("at the start of a file nothing can trail", () => {
  assert.deepEqual(commentsAtStart("// licence\n\n// lead\nsyntax"), {
    trailing: "",
    detached: [" licence\n"],
    leading: " lead\n",
  });
});
