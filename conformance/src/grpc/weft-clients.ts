import { type CallRecord, Channel, createClient } from "@weft/grpc";
import { TestService, UnimplementedService } from "./gen/grpc/testing/test.ts";
import { OpenRcaService } from "./gen/xds/service/orca/v3/orca.ts";
import { type ConnectClients, serverName } from "./test-clients.ts";

/** Our own client. */
export const connectWeft: ConnectClients = ({ port, ca }) => {
  let lastReceivedBytes = 0;
  const onCallEnded = ({ receivedBytes }: CallRecord): void => {
    lastReceivedBytes = receivedBytes;
  };
  const channel = new Channel(`127.0.0.1:${port}`, {
    observer: { onCallEnded },
    ...(ca === undefined ? {} : { authority: serverName, tls: { ca } }),
  });
  return {
    test: createClient(TestService, channel),
    unimplemented: createClient(UnimplementedService, channel),
    load: createClient(OpenRcaService, channel),
    lastReceivedBytes: () => lastReceivedBytes,
    close: () => channel.close(),
  };
};
