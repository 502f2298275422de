/** Where a connection's bytes go; made by an adapter. */
export interface Sink {
  /** There is something to flush: call `flush` of the connection once in this turn of the event loop. */
  wake(): void;
  /**
   * Takes the chunks, in order. True: the bytes are out of our hands now, the memory may be written anew.
   * False: `written` of the connection must be called when they are; until then no other `write` follows,
   * except for the last one before `end`.
   */
  write(chunks: readonly Uint8Array[]): boolean;
  /** Whether `receive` is to be called from now on; what comes meanwhile is left with the transport. */
  reading(on: boolean): void;
  /** Streams are open now, or no longer; told once per flush when it has changed. */
  busy(openStreams: boolean): void;
  /** Nothing more will be written: close once everything has left. */
  end(): void;
  /** Close at once. */
  destroy(): void;
}
