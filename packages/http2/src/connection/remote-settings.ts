import type { RemoteSettings } from "../api.ts";
import { DEFAULT_WINDOW_BYTES, MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import { Setting } from "../frame/settings.ts";

/** What the peer has announced; the protocol's defaults before it has. Source: RFC 9113 §6.5.2. */
export class PeerSettings implements RemoteSettings {
  headerTableBytes = 4096;
  enablePush: boolean = true;
  maxConcurrentStreams: number;
  initialWindowBytes: number = DEFAULT_WINDOW_BYTES;
  maxFrameBytes: number = MIN_MAX_FRAME_BYTES;
  maxHeaderListBytes: number = Number.POSITIVE_INFINITY;
  enableConnectProtocol = false;

  constructor(assumedMaxConcurrentStreams: number) {
    this.maxConcurrentStreams = assumedMaxConcurrentStreams;
  }

  apply(identifier: number, value: number): void {
    switch (identifier) {
      case Setting.HEADER_TABLE_SIZE:
        this.headerTableBytes = value;
        break;
      case Setting.ENABLE_PUSH:
        this.enablePush = value === 1;
        break;
      case Setting.MAX_CONCURRENT_STREAMS:
        this.maxConcurrentStreams = value;
        break;
      case Setting.INITIAL_WINDOW_SIZE:
        this.initialWindowBytes = value;
        break;
      case Setting.MAX_FRAME_SIZE:
        this.maxFrameBytes = value;
        break;
      case Setting.MAX_HEADER_LIST_SIZE:
        this.maxHeaderListBytes = value;
        break;
      case Setting.ENABLE_CONNECT_PROTOCOL:
        this.enableConnectProtocol = value === 1;
        break;
    }
  }
}
