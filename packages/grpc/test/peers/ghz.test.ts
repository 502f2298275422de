import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { findProgram, run } from "./programs.ts";
import { userServer } from "./user-server.ts";

const ghz = findProgram("ghz");
const skip = ghz === undefined ? "ghz is not installed" : false;

interface Report {
  readonly count: number;
  readonly statusCodeDistribution: Readonly<Record<string, number>>;
  readonly errorDistribution: Readonly<Record<string, number>>;
}

describe("ghz, knowing nothing but what reflection tells it", { skip }, () => {
  const server = userServer();
  let port: number;

  before(async () => {
    ({ port } = await server.listen("127.0.0.1:0"));
  });
  after(() => server.close());

  async function load(method: string, data: string, count: number): Promise<Report> {
    const shape = ["-n", String(count), "-c", "20", "--connections", "4"];
    const target = ["--insecure", "--call", `user.v1.UserService.${method}`, `127.0.0.1:${port}`];
    const { stdout, stderr, code } = await run(ghz!, [...shape, "-d", data, "-O", "json", ...target]);
    assert.equal(code, 0, stderr);
    return JSON.parse(stdout) as Report;
  }

  for (const [method, data] of [
    ["GetUser", '{"user_id": 7}'],
    ["ListUsers", '{"page_size": 20}'],
    ["UploadUsers", '[{"user_id": 1}, {"user_id": 2}]'],
    ["Chat", '[{"text": "a"}, {"text": "b"}]'],
  ] as const)
    test(`every ${method} of a load ends with OK`, async () => {
      const report = await load(method, data, 500);
      assert.deepEqual(report.statusCodeDistribution, { OK: 500 });
      assert.equal(report.count, 500);
    });

  test("calls that fail are counted by their status", async () => {
    assert.deepEqual((await load("GetUser", "{}", 100)).statusCodeDistribution, { NotFound: 100 });
  });
});
