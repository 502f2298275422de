// Made by Weft from xds/service/orca/v3/orca.proto: changes here are lost.

import {
  OrcaLoadReport,
  type OrcaLoadReportInit,
  xdsDataOrcaV3OrcaLoadReportProto,
} from "../../../data/orca/v3/orca_load_report.ts";
import {
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  createList,
  endMessage,
  message,
  protoFile,
  service,
  unknownFields,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { Duration, type DurationInit, googleProtobufDurationProto } from "@weft/protobuf/wkt";

/** The schema of xds/service/orca/v3/orca.proto. */
export const xdsServiceOrcaV3OrcaProto: ProtoFile = /* @__PURE__ */ protoFile(
  "xds/service/orca/v3/orca.proto",
  "Ch54ZHMvc2VydmljZS9vcmNhL3YzL29yY2EucHJvdG8SE3hkcy5zZXJ2aWNlLm9yY2EudjMaHmdvb2dsZS9wcm90b2J1Zi9k" +
    "dXJhdGlvbi5wcm90bxoneGRzL2RhdGEvb3JjYS92My9vcmNhX2xvYWRfcmVwb3J0LnByb3RvIokBChVPcmNhTG9hZFJlcG9y" +
    "dFJlcXVlc3QSQgoPcmVwb3J0X2ludGVydmFsGAEgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUg5yZXBvcnRJbnRl" +
    "cnZhbBIsChJyZXF1ZXN0X2Nvc3RfbmFtZXMYAiADKAlSEHJlcXVlc3RDb3N0TmFtZXMydQoOT3BlblJjYVNlcnZpY2USYwoR" +
    "U3RyZWFtQ29yZU1ldHJpY3MSKi54ZHMuc2VydmljZS5vcmNhLnYzLk9yY2FMb2FkUmVwb3J0UmVxdWVzdBogLnhkcy5kYXRh" +
    "Lm9yY2EudjMuT3JjYUxvYWRSZXBvcnQwAWIGcHJvdG8z",
  () => [googleProtobufDurationProto, xdsDataOrcaV3OrcaLoadReportProto],
);

export interface OrcaLoadReportRequest {
  reportInterval?: Duration | undefined;
  requestCostNames: string[];
}

/** What a {@link OrcaLoadReportRequest} can be made from. */
export interface OrcaLoadReportRequestInit {
  reportInterval?: DurationInit | undefined;
  requestCostNames?: readonly string[] | undefined;
}

export const OrcaLoadReportRequest: MessageType<OrcaLoadReportRequest, OrcaLoadReportRequestInit> = /* @__PURE__ */ message<OrcaLoadReportRequest, OrcaLoadReportRequestInit>(
  xdsServiceOrcaV3OrcaProto,
  "xds.service.orca.v3.OrcaLoadReportRequest",
  {
    create: (init = {}) => ({
      reportInterval: init.reportInterval && Duration.create(init.reportInterval),
      requestCostNames: createList(init.requestCostNames),
    }),
    write(m, b, p) {
      if (m.reportInterval !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Duration.write(m.reportInterval, b, p + 1));
      }
      if (m.requestCostNames) {
        for (let i = 0; i < m.requestCostNames.length; i++) {
          b[p++] = 18;
          p = writeString(b, p, m.requestCostNames[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let reportInterval = t?.reportInterval;
      let requestCostNames = t?.requestCostNames;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            reportInterval = Duration.read(r, r.open(), reportInterval);
            break;
          case 18: {
            const v = r.string();
            if (requestCostNames === undefined) requestCostNames = [v];
            else requestCostNames.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: OrcaLoadReportRequest = { reportInterval, requestCostNames: requestCostNames ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const OpenRcaService: {
  readonly typeName: "xds.service.orca.v3.OpenRcaService";
  readonly methods: {
    readonly streamCoreMetrics: MethodType<OrcaLoadReportRequest, OrcaLoadReportRequestInit, OrcaLoadReport, OrcaLoadReportInit, "server_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(xdsServiceOrcaV3OrcaProto, "xds.service.orca.v3.OpenRcaService", {
  streamCoreMetrics: {
    name: "StreamCoreMetrics",
    path: "/xds.service.orca.v3.OpenRcaService/StreamCoreMetrics",
    kind: "server_streaming",
    input: OrcaLoadReportRequest,
    output: OrcaLoadReport,
  },
});
