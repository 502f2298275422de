/** Options of a connection in either role. Limits protect this side from its peer. */
export interface ConnectionOptions {
  /** Streams the peer may have open at a time. Range 0–2³¹−1. Default 1024 (server), 0 (client: push is refused). */
  maxConcurrentStreams?: number | undefined;
  /** Flow-control window a new stream starts with, bytes. Range 1–2³¹−1. Default 1 MiB. RFC 9113 §6.9.2. */
  initialStreamWindowBytes?: number | undefined;
  /** Flow-control window of the connection, bytes. Range 65 535–2³¹−1. Default 2 MiB. RFC 9113 §6.9. */
  initialConnectionWindowBytes?: number | undefined;
  /**
   * Windows grow with the measured bandwidth-delay product up to this, bytes; less than what they start with keeps
   * them there. Range 0–2³¹−1. Default 16 MiB.
   */
  maxWindowBytes?: number | undefined;
  /** Largest frame payload accepted, bytes. Range 16 384–16 777 215. Default 16 384. RFC 9113 §4.2. */
  maxFrameBytes?: number | undefined;
  /** HPACK table the peer's encoder may use, bytes; 0 keeps it empty. Range 0–2³²−1. Default 4096. RFC 7541 §4.2. */
  headerTableBytes?: number | undefined;
  /** Largest HPACK table our encoder uses whatever the peer allows, bytes; 0 keeps it empty. Range 0–2³²−1. Default 4096. */
  maxEncoderTableBytes?: number | undefined;
  /** Largest header list accepted, bytes as RFC 7541 §4.1 counts them. Range 0–2³²−1. Default 64 KiB. */
  maxHeaderListBytes?: number | undefined;
  /** Above this many bytes queued on a stream `sendData` returns false; 0: whenever any has to wait. Range 0–∞. Default 64 KiB. */
  streamHighWaterBytes?: number | undefined;
  /** Above this many bytes framed but not taken by the socket, DATA stays queued on its stream. Range 1–∞. Default 256 KiB. */
  outputHighWaterBytes?: number | undefined;
  /**
   * Above this many bytes of frames the peer has not read, beyond `outputHighWaterBytes`, we stop reading from it until it reads.
   * Range 0–∞. Default 1 MiB.
   */
  maxUnreadOutputBytes?: number | undefined;
  /** Time for a peer that we have stopped reading from to take something, milliseconds; then the connection ends. Range 1–2³¹−1. Default 20 000. */
  unreadTimeoutMs?: number | undefined;
  /** Time for the peer to acknowledge SETTINGS, milliseconds; 0 switches it off. Range 0–2³¹−1. Default 10 000. RFC 9113 §6.5.3. */
  settingsAckTimeoutMs?: number | undefined;
  /**
   * Time for the TLS handshake, and again for the peer's preface and SETTINGS to arrive, milliseconds; 0
   * switches it off. Range 0–2³¹−1. Default 10 000.
   */
  prefaceTimeoutMs?: number | undefined;
  /** Time for a header block or a frame that was begun to be completed, milliseconds; 0 switches it off. Range 0–2³¹−1. Default 10 000. */
  frameTimeoutMs?: number | undefined;
  /** Silence after which a PING asks whether the peer is there, milliseconds; 0 switches it off. Range 0–∞. Default 0. */
  keepaliveMs?: number | undefined;
  /** Whether that PING is also sent while no stream is open; then silence counts from the next stream on. Default true. */
  keepaliveWithoutStreams?: boolean | undefined;
  /** Time for the answer to that PING, milliseconds. Range 1–∞. Default 20 000. */
  keepaliveTimeoutMs?: number | undefined;
  /** Time without any stream after which the connection closes gracefully, milliseconds; 0 switches it off. Range 0–∞. Default 0. */
  idleTimeoutMs?: number | undefined;
  /**
   * Frames that do no work (PING, SETTINGS, PRIORITY, empty DATA, needless WINDOW_UPDATE, unknown types) the peer may
   * send in a burst. Range 1–∞. Default 1000.
   */
  idleFrameBurst?: number | undefined;
  /** How many more of them each second adds. Range 0–∞. Default 100. */
  idleFramesPerSecond?: number | undefined;
  /**
   * Streams the peer may cancel, or make us reset, in a burst (CVE-2023-44487, CVE-2025-8671); 0: none. Range 0–∞.
   * Default 1000.
   */
  resetBurst?: number | undefined;
  /** How many more of them each second adds. Range 0–∞. Default 100. */
  resetsPerSecond?: number | undefined;
  /** CONTINUATION frames accepted for one header block; 0: none. Range 0–∞. Default 32. */
  maxContinuations?: number | undefined;
  /** Milliseconds since any fixed point, monotonic. Default: `performance.now`. */
  now?: (() => number) | undefined;
}

export interface ClientOptions extends ConnectionOptions {
  /** Assumed limit until the server's SETTINGS arrive; 0 waits for them. Range 0–∞. Default 100. */
  assumedMaxConcurrentStreams?: number | undefined;
}

export interface ServerOptions extends ConnectionOptions {
  /** Announces SETTINGS_ENABLE_CONNECT_PROTOCOL and lets extended CONNECT through. Default false. RFC 8441 §3. */
  enableConnectProtocol?: boolean | undefined;
  /**
   * Once a response has left whole while its request is still coming, the stream is reset with NO_ERROR, and the
   * rest of the request is dropped. Default false. RFC 9113 §8.1.
   */
  resetUnreadRequests?: boolean | undefined;
  /**
   * Shortest time between two PINGs of the client before it counts as a strike, milliseconds; 0 switches the
   * check off. Range 0–∞. Default 0.
   */
  minPingIntervalMs?: number | undefined;
  /** Whether PINGs at that rate are welcome while no stream is open; otherwise the interval is 2 hours then. Default true. */
  permitPingWithoutStreams?: boolean | undefined;
  /**
   * Strikes above this end the connection with ENHANCE_YOUR_CALM, "too_many_pings". Sending a response forgives them. Range
   * 0–∞. Default 2.
   */
  maxPingStrikes?: number | undefined;
}
