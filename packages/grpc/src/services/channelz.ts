import { isIPv4 } from "node:net";
import type { Peer } from "@weft/http2";
import {
  type CallCounts,
  type InspectableChannel,
  type InspectableServer,
  type InspectableSocket,
  type InspectableSubchannel,
  idOf,
  liveChannels,
  liveServers,
} from "../observability/inspection.ts";
import type { Server } from "../server/server.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import {
  type AddressInit,
  type ChannelInit,
  Channelz,
  type SecurityInit,
  type ServerInit,
  type SocketInit,
  ChannelConnectivityState_State as State,
  type SubchannelInit,
} from "./gen/grpc/channelz/v1/channelz.ts";

const defaultResults = 100;

/** Serves grpc.channelz.v1: all servers and channels of this process, their connections and what they have done. */
export function serveChannelz(server: Server): void {
  server.add(Channelz, {
    getTopChannels: ({ startChannelId, maxResults }) => {
      const { page, end } = pageOf(liveChannels, startChannelId, maxResults);
      return { channel: page.map(describeChannel), end };
    },
    getServers: ({ startServerId, maxResults }) => {
      const { page, end } = pageOf(liveServers, startServerId, maxResults);
      return { server: page.map(describeServer), end };
    },
    getServer: ({ serverId }) => ({ server: describeServer(find(liveServers, serverId, "server")) }),
    getServerSockets: ({ serverId, startSocketId, maxResults }) => {
      const { page, end } = pageOf(
        find(liveServers, serverId, "server").sockets(),
        startSocketId,
        maxResults,
      );
      return { socketRef: page.map(socketRef), end };
    },
    getChannel: ({ channelId }) => ({ channel: describeChannel(find(liveChannels, channelId, "channel")) }),
    getSubchannel: ({ subchannelId }) => ({
      subchannel: describeSubchannel(find(allSubchannels(), subchannelId, "subchannel")),
    }),
    getSocket: ({ socketId }) => ({ socket: describeSocket(find(allSockets(), socketId, "socket")) }),
  });
}

function* allSubchannels(): Generator<InspectableSubchannel> {
  for (const channel of liveChannels) yield* channel.inspectSubchannels();
}

function* allSockets(): Generator<InspectableSocket> {
  for (const server of liveServers) yield* server.sockets();
  // A subchannel and its connection are one to us, and go by one number.
  for (const subchannel of allSubchannels()) if (subchannel.connection !== undefined) yield subchannel;
}

function pageOf<T extends object>(
  all: Iterable<T>,
  start: bigint,
  maxResults: bigint,
): { page: T[]; end: boolean } {
  const from = [...all].filter((entity) => BigInt(idOf(entity)) >= start);
  const size = maxResults > 0n ? Math.min(Number(maxResults), defaultResults) : defaultResults;
  return { page: from.slice(0, size), end: from.length <= size };
}

function find<T extends object>(all: Iterable<T>, id: bigint, kind: string): T {
  for (const entity of all) if (BigInt(idOf(entity)) === id) return entity;
  throw new RpcError(Status.NOT_FOUND, `no ${kind} ${id}`);
}

function describeChannel(channel: InspectableChannel): ChannelInit {
  return {
    ref: { channelId: BigInt(idOf(channel)), name: channel.target },
    data: { state: { state: State[channel.state] }, target: channel.target, ...counted(channel.counts) },
    subchannelRef: [...channel.inspectSubchannels()].map(subchannelRef),
  };
}

function describeSubchannel(subchannel: InspectableSubchannel): SubchannelInit {
  return {
    ref: subchannelRef(subchannel),
    data: {
      state: { state: State[subchannel.state] },
      target: subchannel.name,
      ...counted(subchannel.counts),
    },
    socketRef: subchannel.connection === undefined ? [] : [socketRef(subchannel)],
  };
}

function describeServer(server: InspectableServer): ServerInit {
  return {
    ref: { serverId: BigInt(idOf(server)), name: server.listening.join() },
    data: counted(server.counts),
    listenSocket: server.listening.map((name) => ({ name })),
  };
}

function describeSocket(socket: InspectableSocket): SocketInit {
  const { started, succeeded, failed } = socket.counts;
  const peer = socket.connection?.peer;
  return {
    ref: socketRef(socket),
    data: {
      streamsStarted: BigInt(started),
      streamsSucceeded: BigInt(succeeded),
      streamsFailed: BigInt(failed),
    },
    ...(peer === undefined ? {} : { remote: describeAddress(peer) }),
    ...(peer?.tls === undefined ? {} : { security: describeTls(peer.tls) }),
  };
}

function counted({ started, succeeded, failed }: CallCounts) {
  return { callsStarted: BigInt(started), callsSucceeded: BigInt(succeeded), callsFailed: BigInt(failed) };
}

function subchannelRef(subchannel: InspectableSubchannel): { subchannelId: bigint; name: string } {
  return { subchannelId: BigInt(idOf(subchannel)), name: subchannel.name };
}

function socketRef(socket: InspectableSocket): { socketId: bigint; name: string } {
  const peer = socket.connection?.peer;
  return { socketId: BigInt(idOf(socket)), name: peer === undefined ? "" : `${peer.address}:${peer.port}` };
}

function describeAddress({ address, port }: Peer): AddressInit {
  if (port === 0) {
    return address.startsWith("/")
      ? { address: { case: "udsAddress", value: { filename: address } } }
      : { address: { case: "otherAddress", value: { name: address } } };
  }
  return { address: { case: "tcpipAddress", value: { ipAddress: ipBytes(address), port } } };
}

function describeTls({ cipher, certificate }: NonNullable<Peer["tls"]>): SecurityInit {
  return {
    model: {
      case: "tls",
      value: {
        cipherSuite: { case: "otherName", value: cipher ?? "" },
        remoteCertificate: certificate ?? new Uint8Array(),
      },
    },
  };
}

function ipBytes(address: string): Uint8Array {
  if (isIPv4(address)) return Uint8Array.from(address.split("."), Number);
  const [head = "", tail] = address.split("%")[0]!.split("::");
  const groups = (text: string): number[] =>
    text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
  const left = groups(head);
  const right = groups(tail ?? "");
  const middle = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => 0);
  return Uint8Array.from([...left, ...middle, ...right].flatMap((group) => [group >> 8, group & 255]));
}
