import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, serveHealth, serveReflection } from "@weft/grpc";
import { commonCases } from "./cases.ts";
import { TestService } from "./gen/grpc/testing/test.ts";
import { freePort } from "./go-peer.ts";
import type { Outcome, Pairing } from "./outcome.ts";
import { isInstalled, runProgram, startServerProcess } from "./peer-process.ts";
import { runCases } from "./run-cases.ts";
import { testService } from "./test-service.ts";
import { connectWeft } from "./weft-clients.ts";

const grpcurl = "github.com/fullstorydev/grpcurl/cmd/grpcurl";
const ghz = "github.com/bojand/ghz/cmd/ghz";

/** Tools people point at servers: grpcurl and ghz through reflection, nginx between client and server. */
export async function runTools(folder: string): Promise<Pairing[]> {
  const server = new Server().add(TestService, testService);
  serveHealth(server);
  serveReflection(server);
  const { port } = await server.listen("127.0.0.1:0");
  try {
    return [
      await withTool(folder, grpcurl, (program) => grpcurlOutcomes(program, port)),
      await withTool(folder, ghz, (program) => ghzOutcomes(program, port)),
      await throughNginx(port),
    ];
  } finally {
    await server.close();
  }
}

async function withTool(
  folder: string,
  module: string,
  run: (program: string) => Promise<Outcome[]>,
): Promise<Pairing> {
  const client = module.split("/").at(-1)!;
  const program = join(folder, client);
  if (!existsSync(program)) {
    if (!isInstalled("go", ["version"]))
      return { client, server: "Weft", outcomes: [], skipped: "Go is not installed" };
    const { code, output } = await runProgram(
      "env",
      [`GOBIN=${folder}`, "go", "install", `${module}@latest`],
      600_000,
    );
    if (code !== 0)
      return { client, server: "Weft", outcomes: [], skipped: `go install failed: ${output.slice(-200)}` };
  }
  return { client, server: "Weft", outcomes: await run(program) };
}

async function grpcurlOutcomes(program: string, port: number): Promise<Outcome[]> {
  const target = ["-plaintext", `127.0.0.1:${port}`];
  const check = async (name: string, args: readonly string[], expected: RegExp): Promise<Outcome> => {
    const { output } = await runProgram(program, args, 20_000);
    return { name, failure: expected.test(output) ? undefined : output.trim().slice(0, 200) };
  };
  const call = (data: string, method: string): string[] => ["-d", data, ...target, method];
  return [
    await check("list", [...target, "list"], /grpc\.testing\.TestService/),
    await check("describe service", [...target, "describe", "grpc.testing.TestService"], /rpc UnaryCall/),
    await check(
      "describe message",
      [...target, "describe", "grpc.testing.SimpleRequest"],
      /int32 response_size = 2/,
    ),
    await check("unary", call('{"responseSize": 3}', "grpc.testing.TestService/UnaryCall"), /"AAAA"/),
    await check(
      "server stream",
      call('{"responseParameters":[{"size":3},{"size":3}]}', "grpc.testing.TestService/StreamingOutputCall"),
      /"AAAA"[\s\S]*"AAAA"/,
    ),
    await check(
      "status",
      call('{"responseStatus":{"code":5,"message":"gone"}}', "grpc.testing.TestService/UnaryCall"),
      /NotFound[\s\S]*gone/,
    ),
    await check("health", [...target, "grpc.health.v1.Health/Check"], /SERVING/),
  ];
}

async function ghzOutcomes(program: string, port: number): Promise<Outcome[]> {
  const method = "grpc.testing.TestService.UnaryCall";
  const args = ["--insecure", "--call", method, "-d", '{"response_size":10}', "-n", "2000", "-c", "20"];
  const { output } = await runProgram(program, [...args, `127.0.0.1:${port}`], 60_000);
  return [
    { name: "2000 calls", failure: /\[OK\]\s+2000 responses/.test(output) ? undefined : output.slice(-300) },
  ];
}

async function throughNginx(upstream: number): Promise<Pairing> {
  const pairing = { client: "Weft", server: "nginx grpc_pass → Weft" };
  if (spawnSync("nginx", ["-v"]).error !== undefined)
    return { ...pairing, outcomes: [], skipped: "nginx is not installed" };
  const folder = mkdtempSync(join(tmpdir(), "weft-nginx-"));
  const port = await freePort();
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f;
  uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  client_max_body_size 0;
  server { listen 127.0.0.1:${port} http2; location / { grpc_pass grpc://127.0.0.1:${upstream}; } }
}
`,
  );
  const nginx = await startServerProcess(
    "nginx",
    ["-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")],
    () => undefined,
    port,
  );
  try {
    return { ...pairing, outcomes: await runCases(commonCases, connectWeft, { port }) };
  } finally {
    nginx.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
