import { Channel, createClient } from "@weft/grpc";
import { TestService, UnimplementedService } from "./gen/grpc/testing/test.ts";
import { type ConnectClients, serverName } from "./test-clients.ts";

/** Our own client. */
export const connectWeft: ConnectClients = ({ port, ca }) => {
  const channel = new Channel(
    `127.0.0.1:${port}`,
    ca === undefined ? {} : { authority: serverName, tls: { ca } },
  );
  return {
    test: createClient(TestService, channel),
    unimplemented: createClient(UnimplementedService, channel),
    close: () => channel.close(),
  };
};
