import { spawnSync } from "node:child_process";
import { toolsFolder } from "./programs.ts";

/** The tools the tests of this folder run, as the Go module proxy has them. */
const tools = ["github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.4", "github.com/bojand/ghz/cmd/ghz@v0.93.0"];

for (const tool of tools) {
  const env = { ...process.env, GOBIN: toolsFolder };
  const { status, error } = spawnSync("go", ["install", tool], { env, stdio: "inherit" });
  if (status === 0) continue;
  console.error(error === undefined ? `go install ${tool} failed.` : "Go is not installed.");
  process.exit(1);
}
