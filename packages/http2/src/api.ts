import type { ErrorCode } from "./error-code.ts";
import type { ConnectionError, StreamError } from "./errors.ts";
import type { HeaderBlock } from "./header-block.ts";

/** What the peer's SETTINGS say. Source: RFC 9113 §6.5.2, RFC 8441 §3. */
export interface RemoteSettings {
  readonly headerTableBytes: number;
  readonly enablePush: boolean;
  /** `Infinity` when the peer named no limit. */
  readonly maxConcurrentStreams: number;
  readonly initialWindowBytes: number;
  readonly maxFrameBytes: number;
  /** `Infinity` when the peer named no limit. */
  readonly maxHeaderListBytes: number;
  readonly enableConnectProtocol: boolean;
}

/** Who is at the other end; set by the adapter. */
export interface Peer {
  /** IP address, socket path, or "memory". */
  readonly address: string;
  /** 0 when there is none. */
  readonly port: number;
  readonly tls?: PeerTls;
}

export interface PeerTls {
  readonly authorized: boolean;
  readonly authorizationError: string | undefined;
  /** The peer's certificate in DER form, undefined when it presented none. */
  readonly certificate: Uint8Array | undefined;
  readonly protocol: string | undefined;
  readonly cipher: string | undefined;
}

/**
 * One object per stream, made by the upper layer. The engine calls it while it reads or flushes, and from
 * `Connection.close`; never from inside a method of `Stream`, `Connection.request` or `Connection.shutdown`.
 */
export interface StreamListener {
  /** Client: the final response headers. A server gets its request through `ServerListener.onRequest`. */
  onHeaders(headers: HeaderBlock, endStream: boolean): void;
  /** 1xx responses. Source: RFC 9113 §8.1. */
  onInformational?(headers: HeaderBlock): void;
  /**
   * Bytes `[start, end)` of `buffer`, valid only during this call. They stay charged against the
   * flow-control windows until `stream.consume` gives them back. May be empty when `endStream` is true.
   */
  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void;
  /** Trailers; they always end the peer's side of the stream. */
  onTrailers(trailers: HeaderBlock): void;
  /** The stream ended before its time. At most once, and never after a clean end both ways or a local `reset`. */
  onReset(error: StreamError): void;
  /** There is room again after `sendData` returned false. */
  onDrain(): void;
}

/** One request and its response. Source: RFC 9113 §5. */
export interface Stream {
  readonly id: number;
  readonly connection: Connection;
  listener: StreamListener;
  /** Response headers (server). Throws `UsageError` when headers were sent before or our side has ended. */
  sendHeaders(block: HeaderBlock, endStream: boolean): void;
  /** An interim 1xx response (server), any number of times before `sendHeaders`. */
  sendInformational(block: HeaderBlock): void;
  /**
   * Takes the bytes by reference when they are large (the caller must not change them afterwards) and
   * copies small ones into the output batch. Returns false when more than `streamHighWaterBytes` are
   * waiting for window or socket; `onDrain` follows. Sending on a stream that was reset does nothing.
   */
  sendData(data: Uint8Array, endStream: boolean): boolean;
  /** Same for bytes `[start, end)` of a buffer that the caller goes on using: they are copied in any case. */
  sendDataRange(buffer: Uint8Array, start: number, end: number, endStream: boolean): boolean;
  /**
   * Same, for one payload in several pieces: a message and its prefix leave in the same DATA frame when they fit.
   * `onSent` is called when the socket has taken them all and their memory may be written anew; it must not use
   * the connection. It is never called when the stream or the connection ends before.
   */
  sendDataVector(chunks: readonly Uint8Array[], endStream: boolean, onSent?: () => void): boolean;
  /**
   * The shortest way out for a small message: room for up to `maxBytes` of payload of one DATA frame right
   * in the output batch. Returns the offset in `connection.reservedBuffer` at which to write, or -1 when the
   * payload cannot leave at once (no window, backlog, larger than a frame): use `sendData` then. Nothing else
   * may be sent on the connection between this and `commitData`; not committing leaves no trace.
   */
  reserveData(maxBytes: number): number;
  /** Ends what `reserveData` began: the payload lies in `[offset, endOffset)`. */
  commitData(endOffset: number, endStream: boolean): void;
  /** Trailers; they end our side, after everything sent before. */
  sendTrailers(block: HeaderBlock): void;
  /** RST_STREAM. The listener hears nothing more. */
  reset(code: ErrorCode): void;
  /** Gives `bytes` received bytes back to the windows of stream and connection. */
  consume(bytes: number): void;
  /** Bytes accepted by `sendData` that have not been framed yet. */
  readonly bufferedBytes: number;
  /** Our side ended: everything up to END_STREAM was accepted (it may still be queued), or the stream was reset. */
  readonly localClosed: boolean;
  /** The peer's side ended, or the stream was reset. */
  readonly remoteClosed: boolean;
}

export interface ConnectionListener {
  /** The peer takes no more streams; those above `lastStreamId` were not processed and get `onReset` with `refused`. */
  onGoaway?(lastStreamId: number, code: ErrorCode, debug: Uint8Array): void;
  onRemoteSettings?(settings: RemoteSettings): void;
  /** `availableStreams` went from 0 to more (client). */
  onStreamsAvailable?(): void;
  /** The connection is over; every stream has been told. `undefined` when it ended in good order. Called once. */
  onClosed(error: ConnectionError | undefined): void;
}

export interface ServerListener extends ConnectionListener {
  /** A request has come; the returned listener hears the rest of the stream. */
  onRequest(stream: Stream, headers: HeaderBlock, endStream: boolean): StreamListener;
}

/** One HTTP/2 connection, either role; knows no socket. */
export interface Connection {
  readonly role: "client" | "server";
  readonly peer: Peer;
  readonly remoteSettings: RemoteSettings;
  /** False once either side has begun to close, or the stream ids are used up. */
  readonly usable: boolean;
  /** The connection is over: `onClosed` was called. */
  readonly closed: boolean;
  /**
   * Opens a stream (client). Throws `ConnectionError` when the connection is closed or going away
   * and `UsageError` when the peer allows no more streams: holding requests back while `availableStreams` is 0 is the
   * caller's.
   */
  request(headers: HeaderBlock, endStream: boolean, listener: StreamListener): Stream;
  /**
   * How many more streams may be opened now. Also 0 while more than `outputHighWaterBytes` wait for the socket: requests
   * beyond would only lie there.
   */
  readonly availableStreams: number;
  readonly openStreams: number;
  /** The buffer that the offsets of `Stream.reserveData` mean. Read it anew after every `reserveData`. */
  readonly reservedBuffer: Uint8Array;
  /** Sends a PING; `onAck` gets the round trip in milliseconds. Never called when the connection ends first. */
  ping(onAck: (rttMs: number) => void): void;
  /** Graceful end: GOAWAY in two steps (RFC 9113 §6.8), then waits for the open streams. */
  shutdown(): void;
  /** GOAWAY at once, streams reset, then the end. */
  close(error?: ConnectionError): void;
}
