import { Server } from "@weft/grpc";
import { CERTIFICATE, PRIVATE_KEY } from "../../http2/certificate.ts";
import { ServerCompatRequest, ServerCompatResponse } from "../gen/connectrpc/conformance/v1/server_compat.ts";
import { ConformanceService } from "../gen/connectrpc/conformance/v1/service.ts";
import { conformanceService } from "./service.ts";
import { readMessages, writeMessage } from "./stdio-messages.ts";

// The server under test: told on standard input how to listen, tells on standard output where.
for await (const bytes of readMessages()) {
  const { useTls, clientTlsCert, serverCreds, messageReceiveLimit } = ServerCompatRequest.decode(bytes);
  const server = new Server({
    compression: "gzip",
    ...(messageReceiveLimit === 0 ? {} : { maxReceiveMessageBytes: messageReceiveLimit }),
  });
  server.add(ConformanceService, conformanceService);
  const cert = serverCreds === undefined ? CERTIFICATE : text(serverCreds.cert);
  const key = serverCreds === undefined ? PRIVATE_KEY : text(serverCreds.key);
  const clients = clientTlsCert.length === 0 ? {} : { ca: text(clientTlsCert), requestCert: true };
  const tls = useTls ? { tls: { cert, key, ...clients } } : {};
  const { port } = await server.listen({ host: "127.0.0.1", port: 0, ...tls });
  const pemCert = useTls ? new TextEncoder().encode(cert) : new Uint8Array();
  writeMessage(ServerCompatResponse.encode({ host: "127.0.0.1", port, pemCert }));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
