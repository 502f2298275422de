import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server } from "@weft/grpc";
import { CERTIFICATE, PRIVATE_KEY } from "../http2/certificate.ts";
import { commonCases } from "./cases.ts";
import { probedRequestCases, requestCases, responseCases } from "./compression-cases.ts";
import { runConnectSuite } from "./connect/run-suite.ts";
import { TestService } from "./gen/grpc/testing/test.ts";
import { OpenRcaService } from "./gen/xds/service/orca/v3/orca.ts";
import { GoPeer } from "./go-peer.ts";
import { connectGrpcJs } from "./grpc-js-clients.ts";
import { startGrpcJsServer } from "./grpc-js-server.ts";
import { loadReportCases } from "./load-report-cases.ts";
import { type Pairing, printMatrix } from "./outcome.ts";
import { PythonPeer } from "./python-peer.ts";
import { runCases } from "./run-cases.ts";
import { runSoak, smallSoak } from "./soak.ts";
import { serverLoad, testService } from "./test-service.ts";
import { runTools } from "./tools-peer.ts";
import { connectWeft } from "./weft-clients.ts";

const folder = join(tmpdir(), "weft-grpc-interop");
const certFile = join(folder, "cert.pem");
const keyFile = join(folder, "key.pem");
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

mkdirSync(folder, { recursive: true });
writeFileSync(certFile, CERTIFICATE);
writeFileSync(keyFile, PRIVATE_KEY);
const go = new GoPeer(folder);
const python = new PythonPeer(folder);
const noGo = await go.prepare();
const noPython = await python.prepare();
const pairings: Pairing[] = [];

for (const tls of [false, true]) {
  const ca = tls ? { ca: CERTIFICATE } : {};
  const over = tls ? " (TLS)" : "";
  const server = new Server({ compression: "gzip" })
    .add(TestService, testService)
    .add(OpenRcaService, serverLoad.service);
  const identity = tls ? { tls: { cert: CERTIFICATE, key: PRIVATE_KEY } } : {};
  const { port } = await server.listen({ host: "127.0.0.1", port: 0, ...identity });
  const ours = { port, ...ca };
  const weft = `Weft${over}`;
  pairings.push({
    client: "Weft",
    server: weft,
    outcomes: await runCases(
      { ...commonCases, ...probedRequestCases, ...responseCases, ...loadReportCases },
      connectWeft,
      ours,
    ),
  });
  pairings.push({
    client: "grpc-js",
    server: weft,
    outcomes: await runCases(
      { ...commonCases, ...probedRequestCases, ...responseCases },
      connectGrpcJs,
      ours,
    ),
  });
  pairings.push(await unless(noGo, "grpc-go", weft, () => go.runClient(ours, certFile)));
  pairings.push(await unless(noPython, "grpcio", weft, () => python.runClient(ours, certFile)));

  const files = tls ? { certFile, keyFile } : undefined;
  const peers = [
    {
      name: "grpc-js",
      missing: undefined,
      start: () => startGrpcJsServer(identity.tls),
      cases: { ...commonCases, ...requestCases },
    },
    {
      name: "grpc-go",
      missing: noGo,
      start: () => go.startServer(files),
      cases: { ...commonCases, ...loadReportCases },
    },
    {
      name: "grpcio",
      missing: noPython,
      start: () => python.startServer(files),
      cases: { ...commonCases, ...requestCases, ...responseCases },
    },
  ];
  for (const { name, missing, start, cases } of peers)
    pairings.push(
      await unless(missing, "Weft", `${name}${over}`, async () => {
        const peer = await start();
        try {
          return await runCases(cases, connectWeft, { port: peer.port, ...ca });
        } finally {
          peer.stop();
        }
      }),
    );
  await server.close();
}

pairings.push(...(await runConnectSuite(folder)));
pairings.push(...(await runTools(folder)));
pairings.push({ client: "Weft", server: "Weft (soak)", outcomes: await runSoak(smallSoak, say) });

if (!printMatrix(pairings, say)) process.exitCode = 1;

async function unless(
  missing: string | undefined,
  client: string,
  server: string,
  run: () => Promise<Pairing["outcomes"]>,
): Promise<Pairing> {
  if (missing !== undefined) return { client, server, outcomes: [], skipped: missing };
  return { client, server, outcomes: await run() };
}
