// Made by Weft from xds/data/orca/v3/orca_load_report.proto: changes here are lost.

import {
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  createMap,
  endMessage,
  int64ToBigint,
  mapEntries,
  message,
  protoFile,
  unknownFields,
  writeDouble,
  writeString,
  writeUint64,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of xds/data/orca/v3/orca_load_report.proto. */
export const xdsDataOrcaV3OrcaLoadReportProto: ProtoFile = /* @__PURE__ */ protoFile(
  "xds/data/orca/v3/orca_load_report.proto",
  "Cid4ZHMvZGF0YS9vcmNhL3YzL29yY2FfbG9hZF9yZXBvcnQucHJvdG8SEHhkcy5kYXRhLm9yY2EudjMi9AQKDk9yY2FMb2Fk" +
    "UmVwb3J0EicKD2NwdV91dGlsaXphdGlvbhgBIAEoAVIOY3B1VXRpbGl6YXRpb24SJwoPbWVtX3V0aWxpemF0aW9uGAIgASgB" +
    "Ug5tZW1VdGlsaXphdGlvbhIPCgNycHMYAyABKARCAhgBElQKDHJlcXVlc3RfY29zdBgEIAMoCzIxLnhkcy5kYXRhLm9yY2Eu" +
    "djMuT3JjYUxvYWRSZXBvcnQuUmVxdWVzdENvc3RFbnRyeVILcmVxdWVzdENvc3QSRgoLdXRpbGl6YXRpb24YBSADKAsyMS54" +
    "ZHMuZGF0YS5vcmNhLnYzLk9yY2FMb2FkUmVwb3J0LlV0aWxpemF0aW9uRW50cnkSJQoOcnBzX2ZyYWN0aW9uYWwYBiABKAFS" +
    "DXJwc0ZyYWN0aW9uYWwSCwoDZXBzGAcgASgBElcKDW5hbWVkX21ldHJpY3MYCCADKAsyMi54ZHMuZGF0YS5vcmNhLnYzLk9y" +
    "Y2FMb2FkUmVwb3J0Lk5hbWVkTWV0cmljc0VudHJ5UgxuYW1lZE1ldHJpY3MSNwoXYXBwbGljYXRpb25fdXRpbGl6YXRpb24Y" +
    "CSABKAFSFmFwcGxpY2F0aW9uVXRpbGl6YXRpb24aMgoQUmVxdWVzdENvc3RFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUY" +
    "AiABKAE6AjgBGjIKEFV0aWxpemF0aW9uRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgBOgI4ARozChFOYW1lZE1l" +
    "dHJpY3NFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAE6AjgBYgZwcm90bzM=",
);

export interface OrcaLoadReport {
  cpuUtilization: number;
  memUtilization: number;
  /** @deprecated */
  rps: bigint;
  requestCost: Map<string, number>;
  utilization: Map<string, number>;
  rpsFractional: number;
  eps: number;
  namedMetrics: Map<string, number>;
  applicationUtilization: number;
}

/** What a {@link OrcaLoadReport} can be made from. */
export interface OrcaLoadReportInit {
  cpuUtilization?: number | undefined;
  memUtilization?: number | undefined;
  rps?: Int64Input | undefined;
  requestCost?: MapInit<string, number> | undefined;
  utilization?: MapInit<string, number> | undefined;
  rpsFractional?: number | undefined;
  eps?: number | undefined;
  namedMetrics?: MapInit<string, number> | undefined;
  applicationUtilization?: number | undefined;
}

export const OrcaLoadReport: MessageType<OrcaLoadReport, OrcaLoadReportInit> = /* @__PURE__ */ message<OrcaLoadReport, OrcaLoadReportInit>(
  xdsDataOrcaV3OrcaLoadReportProto,
  "xds.data.orca.v3.OrcaLoadReport",
  {
    create: (init) => init === undefined ? { cpuUtilization: 0, memUtilization: 0, rps: 0n, requestCost: new Map(), utilization: new Map(), rpsFractional: 0, eps: 0, namedMetrics: new Map(), applicationUtilization: 0 } : {
      cpuUtilization: init.cpuUtilization ?? 0,
      memUtilization: init.memUtilization ?? 0,
      rps: int64ToBigint(init.rps),
      requestCost: createMap(init.requestCost),
      utilization: createMap(init.utilization),
      rpsFractional: init.rpsFractional ?? 0,
      eps: init.eps ?? 0,
      namedMetrics: createMap(init.namedMetrics),
      applicationUtilization: init.applicationUtilization ?? 0,
    },
    write(m, b, p) {
      if (m.cpuUtilization !== undefined && !Object.is(m.cpuUtilization, 0)) {
        b[p++] = 9;
        p = writeDouble(b, p, m.cpuUtilization);
      }
      if (m.memUtilization !== undefined && !Object.is(m.memUtilization, 0)) {
        b[p++] = 17;
        p = writeDouble(b, p, m.memUtilization);
      }
      if (m.rps) {
        b[p++] = 24;
        p = writeUint64(b, p, m.rps);
      }
      if (m.requestCost) {
        for (const [k, v] of mapEntries(m.requestCost)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.utilization) {
        for (const [k, v] of mapEntries(m.utilization)) {
          b[p++] = 42;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.rpsFractional !== undefined && !Object.is(m.rpsFractional, 0)) {
        b[p++] = 49;
        p = writeDouble(b, p, m.rpsFractional);
      }
      if (m.eps !== undefined && !Object.is(m.eps, 0)) {
        b[p++] = 57;
        p = writeDouble(b, p, m.eps);
      }
      if (m.namedMetrics) {
        for (const [k, v] of mapEntries(m.namedMetrics)) {
          b[p++] = 66;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.applicationUtilization !== undefined && !Object.is(m.applicationUtilization, 0)) {
        b[p++] = 73;
        p = writeDouble(b, p, m.applicationUtilization);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let cpuUtilization = t?.cpuUtilization ?? 0;
      let memUtilization = t?.memUtilization ?? 0;
      let rps = t?.rps ?? 0n;
      const requestCost = t?.requestCost ?? new Map<string, number>();
      const utilization = t?.utilization ?? new Map<string, number>();
      let rpsFractional = t?.rpsFractional ?? 0;
      let eps = t?.eps ?? 0;
      const namedMetrics = t?.namedMetrics ?? new Map<string, number>();
      let applicationUtilization = t?.applicationUtilization ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 9:
            cpuUtilization = r.double();
            break;
          case 17:
            memUtilization = r.double();
            break;
          case 24:
            rps = r.uint64();
            break;
          case 34: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            requestCost.set(k, v);
            break;
          }
          case 42: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            utilization.set(k, v);
            break;
          }
          case 49:
            rpsFractional = r.double();
            break;
          case 57:
            eps = r.double();
            break;
          case 66: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            namedMetrics.set(k, v);
            break;
          }
          case 73:
            applicationUtilization = r.double();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: OrcaLoadReport = { cpuUtilization, memUtilization, rps, requestCost, utilization, rpsFractional, eps, namedMetrics, applicationUtilization };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);
