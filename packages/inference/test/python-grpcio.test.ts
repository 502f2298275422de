import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@weft/inference";

const run = promisify(execFile);
const packageRoot = fileURLToPath(new URL("..", import.meta.url));
const models = fileURLToPath(new URL("../../../models", import.meta.url));
const installed = spawnSync("python3", ["-c", "import grpc, grpc_tools"]).status === 0;
const skip = installed ? false : "Python's grpcio and grpcio-tools are not installed";

if (installed) {
  const serving = await serve({ modelRepository: models, host: "127.0.0.1", grpcPort: 0 });
  after(() => serving.shutdown());

  test("Python's grpcio sends 1×224×224×3 floats in fp32_contents and prints the ten numbers", async () => {
    const { stdout } = await run(
      "python3",
      ["test/python/model_infer.py", `127.0.0.1:${serving.grpc.port}`],
      {
        cwd: packageRoot,
      },
    );
    const numbers: number[] = JSON.parse(stdout);
    assert.equal(numbers.length, 10);
    assert.equal(numbers.indexOf(Math.max(...numbers)), 4, "blue is the fifth colour");
  });
} else {
  test("Python's grpcio sends 1×224×224×3 floats in fp32_contents", { skip }, () => undefined);
}
