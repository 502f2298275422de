import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Server } from "@weft/grpc";
import { startEchoServer } from "./echo-server.ts";
import { runWeft } from "./run-weft.ts";

describe("weft bench", () => {
  let server: Server;
  let address: string;

  before(async () => {
    ({ server, address } = await startEchoServer({ reflection: true }));
  });
  after(() => server.shutdown({ drainMs: 0 }));

  for (const [method, data] of [
    ["One", '{"text":"a"}'],
    ["Expand", '{"text":"abc"}'],
    ["Collect", '{"text":"a"} {"text":"b"}'],
    ["Talk", '{"text":"a"} {"text":"b"}'],
  ] as const) {
    it(`calls ${method} as often as it is told, and reports rate, statuses and latencies`, async () => {
      const options = ["-d", data, "-n", "100", "-c", "7", "--connections", "3"];
      const { status, stdout, stderr } = await runWeft([
        "bench",
        address,
        `test.v1.Echo/${method}`,
        ...options,
      ]);
      assert.deepEqual([status, stderr], [0, ""]);
      const [calls, statuses, latency] = stdout.trimEnd().split("\n");
      assert.match(calls!, /^calls {5}100 in \d+\.\d\d s, \d+\/s$/);
      assert.equal(statuses, "statuses  OK 100");
      assert.match(latency!, /^latency {3}p50 .* p90 .* p99 .* p99\.9 .* max .*$/);
    });
  }

  it("stops after the time it is given", async () => {
    const { status, stdout } = await runWeft(["bench", address, "test.v1.Echo/One", "-z", "50ms", "-c", "2"]);
    assert.equal(status, 0);
    assert.match(stdout, /^statuses {2}OK \d+$/m);
  });

  it("counts failed calls by their status and ends with it", async () => {
    const { status, stdout, stderr } = await runWeft(["bench", address, "test.v1.Echo/Fail", "-n", "10"]);
    assert.equal(status, 64 + 9);
    assert.match(stdout, /^statuses {2}FAILED_PRECONDITION 10$/m);
    assert.match(stderr, /^weft: FAILED_PRECONDITION/);
  });
});
