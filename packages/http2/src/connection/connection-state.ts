import type { ConnectionListener, ServerListener } from "../api.ts";
import type { ConnectionError } from "../errors.ts";
import { DEFAULT_WINDOW_BYTES } from "../frame/frame-type.ts";
import { HpackDecoder } from "../hpack/decoder.ts";
import { HpackEncoder } from "../hpack/encoder.ts";
import type { Http2Stream, StreamHost } from "../stream/http2-stream.ts";
import { SendLine } from "../stream/send-line.ts";
import { AbuseGuard } from "./abuse-guard.ts";
import { BdpEstimator } from "./bdp-estimator.ts";
import { Output } from "./output.ts";
import { PingPolicy } from "./ping-policy.ts";
import { PingTracker } from "./ping-tracker.ts";
import { PeerSettings } from "./remote-settings.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import type { Sink } from "./sink.ts";
import { StreamTable } from "./stream-table.ts";

/** How far a connection is on its way to its end. */
export const Phase = { OPEN: 0, DRAINING: 1, CLOSED: 2 } as const;
export type Phase = (typeof Phase)[keyof typeof Phase];

/**
 * When so many frames and bytes of one turn have come together the first write leaves at once, so that the peer works
 * on it while we go on; each further one of the turn takes `EARLY_WRITE_GROWTH` times the bytes.
 */
const EARLY_WRITE_FRAMES = 16;
const EARLY_WRITE_BYTES = 768;
const EARLY_WRITE_GROWTH = 4;

/** What the parts of a connection share. It holds and hands out; the files beside it decide. */
export class ConnectionState {
  readonly role: "client" | "server";
  readonly options: ResolvedOptions;
  readonly sink: Sink;
  readonly host: StreamHost;
  /** For a server it is a `ServerListener`; the adapter sets it before the first byte. */
  listener: ConnectionListener | ServerListener;
  readonly output: Output = new Output();
  readonly streams: StreamTable;
  readonly guard: AbuseGuard;
  readonly bdp: BdpEstimator;
  readonly pingPolicy: PingPolicy;
  readonly remote: PeerSettings;
  phase: Phase = Phase.OPEN;

  /** Bytes of DATA we may send on the connection. */
  sendWindow: number = DEFAULT_WINDOW_BYTES;
  /** Bytes of DATA the peer may send on the connection, what it should be, and what is given back but not announced. */
  receiveWindow: number = DEFAULT_WINDOW_BYTES;
  connectionTargetBytes: number;
  creditBytes = 0;
  /** The window new streams get, and what streams are kept at. */
  streamTargetBytes: number;

  readonly sendLine: SendLine = new SendLine();
  /** Streams whose `onDrain` is due. */
  drained: Http2Stream[] = [];
  /** A flush was asked for and has not begun. */
  awake = false;
  #framesOfTurn = 0;
  #earlyWriteBytes = EARLY_WRITE_BYTES;
  /** A stream has ended since the last look: a slot may be free, or the last stream gone. */
  slotFreed = false;

  /** The last stream id our GOAWAY named; -1 while none was sent. */
  goawaySent = -1;
  goawayReceived = false;
  remoteError: ConnectionError | undefined;

  /** When our unacknowledged SETTINGS were sent, oldest first, with the table limit each announces. */
  readonly settingsSentAtMs: number[] = [];
  remoteSettingsSeen = false;
  ownSettingsAcked = false;
  openedAtMs: number;
  /** Set by every read, cleared by the clock: whether the peer was heard since the last tick. */
  heard = false;
  /** Which frame (or, below zero, header block) the clock last saw incomplete, 0 when none was, and when it first did. */
  partial = 0;
  partialSinceMs = 0;
  /** So much waits for the peer to read it that we do not read from it; and when it last took anything. */
  readingStopped = false;
  unreadSinceMs = 0;
  quietSinceMs = 0;
  keepaliveSentAtMs = 0;
  idleSinceMs = 0;
  shutdownPingSentAtMs = 0;

  constructor(
    role: "client" | "server",
    options: ResolvedOptions,
    sink: Sink,
    host: StreamHost,
    listener: ConnectionListener,
  ) {
    this.role = role;
    this.options = options;
    this.sink = sink;
    this.host = host;
    this.listener = listener;
    this.streams = new StreamTable(role);
    this.guard = new AbuseGuard(options);
    this.pingPolicy = new PingPolicy(options);
    this.bdp = new BdpEstimator(options.maxWindowBytes);
    this.remote = new PeerSettings(options.assumedMaxConcurrentStreams);
    this.connectionTargetBytes = options.initialConnectionWindowBytes;
    this.streamTargetBytes = options.initialStreamWindowBytes;
    this.openedAtMs = options.now();
  }

  // An idle connection is mostly these: they are made when the first headers go or come.
  #encoder: HpackEncoder | undefined = undefined;
  #decoder: HpackDecoder | undefined = undefined;
  #pings: PingTracker | undefined = undefined;

  get encoder(): HpackEncoder {
    return (this.#encoder ??= new HpackEncoder(this.options.maxEncoderTableBytes));
  }

  get decoder(): HpackDecoder {
    return (this.#decoder ??= new HpackDecoder(this.options.maxHeaderListBytes));
  }

  get pings(): PingTracker {
    return (this.#pings ??= new PingTracker());
  }

  /** A frame was put into the output. */
  wake(): void {
    if (this.awake) {
      if (++this.#framesOfTurn >= EARLY_WRITE_FRAMES) this.#writeEarly();
      return;
    }
    this.awake = true;
    this.sink.wake();
  }

  /** The flush has come. */
  beginFlush(): void {
    this.awake = false;
    this.#framesOfTurn = 0;
    this.#earlyWriteBytes = EARLY_WRITE_BYTES;
  }

  #writeEarly(): void {
    const { output } = this;
    if (output.inFlight || output.unsentBytes < this.#earlyWriteBytes || this.phase === Phase.CLOSED) return;
    this.#framesOfTurn = 0;
    // Before so much has come together that streams are held back: the socket may well take more.
    this.#earlyWriteBytes = Math.min(
      this.#earlyWriteBytes * EARLY_WRITE_GROWTH,
      this.options.outputHighWaterBytes / 2,
    );
    if (this.sink.write(output.take())) output.settle();
  }
}
