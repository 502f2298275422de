import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { Channel } from "@weft/grpc";
import { serve } from "@weft/inference";
import { InferenceClient } from "@weft/inference/client";
import { folder, models } from "./support.ts";

const skip = spawnSync("openssl", ["version"]).status === 0 ? false : "openssl is not installed";

/** A certificate that vouches for itself, good for localhost and as its own authority. */
async function certificate() {
  const files = await folder();
  const key = join(files.path, "key.pem");
  const cert = join(files.path, "cert.pem");
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", ...kind, ...names, "-keyout", key, "-out", cert], {
    stdio: "ignore",
  });
  const pems = { key: readFileSync(key), cert: readFileSync(cert) };
  await files[Symbol.asyncDispose]();
  return pems;
}

/** The status of `GET /v2/health/ready`, or why there is none. */
function ready(port: number | undefined, tls: object): Promise<number | string> {
  return new Promise((resolve) => {
    const call = request(
      { host: "127.0.0.1", port, path: "/v2/health/ready", agent: false, ...tls },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    call.on("error", (error) => resolve(error.message));
    call.end();
  });
}

test("both ports are encrypted", { skip }, async () => {
  const pems = await certificate();
  const serving = await serve({
    modelRepository: models,
    host: "127.0.0.1",
    grpcPort: 0,
    httpPort: 0,
    tls: pems,
  });
  const channel = new Channel(`127.0.0.1:${serving.grpc.port}`, { tls: { ca: pems.cert } });
  assert.equal(await new InferenceClient(channel).serverReady(), true);
  await channel.close();
  assert.equal(await ready(serving.http?.port, { ca: pems.cert }), 200);
  assert.match(String(await ready(serving.http?.port, {})), /self-signed/);
  await serving.shutdown();
});

test("with client certificates asked for, a caller without one is refused on both ports", {
  skip,
}, async () => {
  const pems = await certificate();
  const tls = { ...pems, ca: pems.cert, requestCert: true };
  const serving = await serve({ modelRepository: models, host: "127.0.0.1", grpcPort: 0, httpPort: 0, tls });
  const target = `127.0.0.1:${serving.grpc.port}`;
  const known = new Channel(target, { tls: { ca: pems.cert, ...pems } });
  assert.equal(await new InferenceClient(known).serverReady(), true);
  const stranger = new Channel(target, { tls: { ca: pems.cert } });
  await assert.rejects(new InferenceClient(stranger).serverReady({ deadlineMs: 5000 }));
  await Promise.all([known.close(), stranger.close()]);
  assert.equal(await ready(serving.http?.port, { ca: pems.cert, ...pems }), 200);
  assert.equal(typeof (await ready(serving.http?.port, { ca: pems.cert })), "string");
  await serving.shutdown();
});

test("a connection that never begins its handshake holds a server that stops up on neither port", {
  skip,
}, async () => {
  const tls = await certificate();
  const serving = await serve({ modelRepository: models, host: "127.0.0.1", grpcPort: 0, httpPort: 0, tls });
  const ports = [serving.http?.port as number, serving.grpc.port];
  const silent = ports.map((port) => connect(port, "127.0.0.1"));
  await Promise.all(silent.map((socket) => once(socket, "connect")));
  // The server has accepted the connections by the time that it answers over later ones.
  assert.equal(await ready(ports[0], { ca: tls.cert }), 200);
  const channel = new Channel(`127.0.0.1:${ports[1]}`, { tls: { ca: tls.cert } });
  assert.equal(await new InferenceClient(channel).serverReady(), true);
  await channel.close();
  const closed = silent.map((socket) => once(socket.resume(), "close"));
  assert.equal(await serving.shutdown({ drainMs: 3_600_000 }), true);
  await Promise.all(closed);
});
