/** Options of a connection in either role. Limits protect this side from its peer. */
export interface ConnectionOptions {
  /** Streams the peer may have open at a time. Range 0–2³¹−1. Default 1024 (server), 0 (client: push is refused). */
  maxConcurrentStreams?: number;
  /** Flow-control window a new stream starts with, bytes. Range 0–2³¹−1. Default 1 MiB. RFC 9113 §6.9.2. */
  initialStreamWindowBytes?: number;
  /** Flow-control window of the connection, bytes. Range 65 535–2³¹−1. Default 2 MiB. RFC 9113 §6.9. */
  initialConnectionWindowBytes?: number;
  /** Windows grow with the measured bandwidth-delay product up to this, bytes. Default 16 MiB. */
  maxWindowBytes?: number;
  /** Largest frame payload accepted, bytes. Range 16 384–16 777 215. Default 16 384. RFC 9113 §4.2. */
  maxFrameBytes?: number;
  /** HPACK table the peer's encoder may use, bytes. Range 0–2³²−1. Default 4096. RFC 7541 §4.2. */
  headerTableBytes?: number;
  /** Largest HPACK table our encoder uses whatever the peer allows, bytes. Default 4096. */
  maxEncoderTableBytes?: number;
  /** Largest header list accepted, bytes as RFC 7541 §4.1 counts them. Default 64 KiB. */
  maxHeaderListBytes?: number;
  /** Above this many bytes queued on a stream `sendData` returns false. Default 64 KiB. */
  streamHighWaterBytes?: number;
  /** Above this many bytes framed but not taken by the socket, DATA stays queued on its stream. Default 256 KiB. */
  outputHighWaterBytes?: number;
  /** Above this many bytes of frames the peer does not read, the connection ends. Default 1 MiB beyond `outputHighWaterBytes`. */
  maxUnreadOutputBytes?: number;
  /** Time for the peer to acknowledge SETTINGS, milliseconds. Default 10 000. RFC 9113 §6.5.3. */
  settingsAckTimeoutMs?: number;
  /** Time for the TLS handshake, and again for the peer's preface and SETTINGS to arrive, milliseconds. Default 10 000. */
  prefaceTimeoutMs?: number;
  /** Time for a header block or a frame that was begun to be completed, milliseconds. Default 10 000. */
  frameTimeoutMs?: number;
  /** Silence after which a PING asks whether the peer is there, milliseconds; 0 switches it off. Default 0. */
  keepaliveMs?: number;
  /** Whether that PING is also sent while no stream is open; then silence counts from the next stream on. Default true. */
  keepaliveWithoutStreams?: boolean;
  /** Time for the answer to that PING, milliseconds. Default 20 000. */
  keepaliveTimeoutMs?: number;
  /** Time without any stream after which the connection closes gracefully, milliseconds; 0 switches it off. Default 0. */
  idleTimeoutMs?: number;
  /** Frames that do no work (PING, SETTINGS, PRIORITY, empty DATA, needless WINDOW_UPDATE, unknown types) the peer may send in a burst. Default 1000. */
  idleFrameBurst?: number;
  /** How many more of them each second adds. Default 100. */
  idleFramesPerSecond?: number;
  /** Streams the peer may cancel, or make us reset, in a burst (CVE-2023-44487, CVE-2025-8671). Default 1000. */
  resetBurst?: number;
  /** How many more of them each second adds. Default 100. */
  resetsPerSecond?: number;
  /** CONTINUATION frames accepted for one header block. Default 32. */
  maxContinuations?: number;
  /** Milliseconds since any fixed point, monotonic. Default: `performance.now`. */
  now?: () => number;
}

export interface ClientOptions extends ConnectionOptions {
  /** Assumed limit until the server's SETTINGS arrive. Default 100. */
  assumedMaxConcurrentStreams?: number;
}

export interface ServerOptions extends ConnectionOptions {
  /** Announces SETTINGS_ENABLE_CONNECT_PROTOCOL and lets extended CONNECT through. Default false. RFC 8441 §3. */
  enableConnectProtocol?: boolean;
  /**
   * Once a response has left whole while its request is still coming, the stream is reset with NO_ERROR, and the
   * rest of the request is dropped. Default false. RFC 9113 §8.1.
   */
  resetUnreadRequests?: boolean;
  /** Shortest time between two PINGs of the client before it counts as a strike, milliseconds; 0 switches the check off. Default 0. */
  minPingIntervalMs?: number;
  /** Whether PINGs at that rate are welcome while no stream is open; otherwise the interval is 2 hours then. Default true. */
  permitPingWithoutStreams?: boolean;
  /** Strikes above this end the connection with ENHANCE_YOUR_CALM, "too_many_pings". Sending a response forgives them. Default 2. */
  maxPingStrikes?: number;
}
