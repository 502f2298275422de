import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ProgressBar } from "./progress-bar.ts";

/** What takes the line away before it is drawn again. */
const cleared = "\r\x1b[K";

function terminal(isTTY: boolean): { isTTY: boolean; text: string; write: (text: string) => boolean } {
  return {
    isTTY,
    text: "",
    write(text) {
      this.text += text;
      return true;
    },
  };
}

describe("ProgressBar", () => {
  it("fills a bar on a terminal, counts what failed, and goes away", () => {
    const stream = terminal(true);
    const progress = new ProgressBar(stream, 4);
    for (const failed of [false, true, false, false]) progress.step(failed);
    progress.clear();
    const drawn = stream.text.split(cleared);
    assert.equal(drawn[0], "");
    assert.match(drawn[1] ?? "", /^█{6}░{18} 1\/4 {2}25 % {2}\d/);
    assert.match(drawn.at(-2) ?? "", /^█{24} 4\/4 {2}100 % {2}\S+\/s {2}1 failed$/);
    assert.equal(drawn.at(-1), "");
    assert.match(progress.summary(), /^4 requests in \d+\.\d\d s, \S+\/s, 1 failed$/);
  });

  it("only counts where the number of requests is not known", () => {
    const stream = terminal(true);
    new ProgressBar(stream, undefined).step(false);
    assert.match(stream.text.replace(cleared, ""), /^1 {2}\S+\/s$/);
  });

  it("writes nothing where nobody watches", () => {
    const stream = terminal(false);
    const progress = new ProgressBar(stream, 1);
    progress.step(false);
    progress.clear();
    assert.equal(stream.text, "");
  });
});
