// Made by Weft from conformance/conformance.proto: changes here are lost.

import {
  type MessageType,
  type ProtoFile,
  endMessage,
  message,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of conformance/conformance.proto. */
export const conformanceConformanceProto: ProtoFile = /* @__PURE__ */ protoFile(
  "conformance/conformance.proto",
  "Ch1jb25mb3JtYW5jZS9jb25mb3JtYW5jZS5wcm90bxILY29uZm9ybWFuY2UiZgoKVGVzdFN0YXR1cxIMCgRuYW1lGAEgASgJ" +
    "EicKD2ZhaWx1cmVfbWVzc2FnZRgCIAEoCVIOZmFpbHVyZU1lc3NhZ2USIQoMbWF0Y2hlZF9uYW1lGAMgASgJUgttYXRjaGVk" +
    "TmFtZSI5CgpGYWlsdXJlU2V0EiUKBHRlc3QYAiADKAsyFy5jb25mb3JtYW5jZS5UZXN0U3RhdHVzSgQIARACIvYDChJDb25m" +
    "b3JtYW5jZVJlcXVlc3QSKwoQcHJvdG9idWZfcGF5bG9hZBgBIAEoDEgAUg9wcm90b2J1ZlBheWxvYWQSIwoManNvbl9wYXls" +
    "b2FkGAIgASgJSABSC2pzb25QYXlsb2FkEiMKDGpzcGJfcGF5bG9hZBgHIAEoCUgAUgtqc3BiUGF5bG9hZBIjCgx0ZXh0X3Bh" +
    "eWxvYWQYCCABKAlIAFILdGV4dFBheWxvYWQSTwoXcmVxdWVzdGVkX291dHB1dF9mb3JtYXQYAyABKA4yFy5jb25mb3JtYW5j" +
    "ZS5XaXJlRm9ybWF0UhVyZXF1ZXN0ZWRPdXRwdXRGb3JtYXQSIQoMbWVzc2FnZV90eXBlGAQgASgJUgttZXNzYWdlVHlwZRI+" +
    "Cg10ZXN0X2NhdGVnb3J5GAUgASgOMhkuY29uZm9ybWFuY2UuVGVzdENhdGVnb3J5Ugx0ZXN0Q2F0ZWdvcnkSUwoVanNwYl9l" +
    "bmNvZGluZ19vcHRpb25zGAYgASgLMh8uY29uZm9ybWFuY2UuSnNwYkVuY29kaW5nQ29uZmlnUhNqc3BiRW5jb2RpbmdPcHRp" +
    "b25zEjAKFHByaW50X3Vua25vd25fZmllbGRzGAkgASgIUhJwcmludFVua25vd25GaWVsZHNCCQoHcGF5bG9hZCLqAgoTQ29u" +
    "Zm9ybWFuY2VSZXNwb25zZRIhCgtwYXJzZV9lcnJvchgBIAEoCUgAUgpwYXJzZUVycm9yEikKD3NlcmlhbGl6ZV9lcnJvchgG" +
    "IAEoCUgAUg5zZXJpYWxpemVFcnJvchIlCg10aW1lb3V0X2Vycm9yGAkgASgJSABSDHRpbWVvdXRFcnJvchIlCg1ydW50aW1l" +
    "X2Vycm9yGAIgASgJSABSDHJ1bnRpbWVFcnJvchIrChBwcm90b2J1Zl9wYXlsb2FkGAMgASgMSABSD3Byb3RvYnVmUGF5bG9h" +
    "ZBIjCgxqc29uX3BheWxvYWQYBCABKAlIAFILanNvblBheWxvYWQSEQoHc2tpcHBlZBgFIAEoCUgAEiMKDGpzcGJfcGF5bG9h" +
    "ZBgHIAEoCUgAUgtqc3BiUGF5bG9hZBIjCgx0ZXh0X3BheWxvYWQYCCABKAlIAFILdGV4dFBheWxvYWRCCAoGcmVzdWx0Ik4K" +
    "EkpzcGJFbmNvZGluZ0NvbmZpZxI4Chl1c2VfanNwYl9hcnJheV9hbnlfZm9ybWF0GAEgASgIUhV1c2VKc3BiQXJyYXlBbnlG" +
    "b3JtYXQqUAoKV2lyZUZvcm1hdBIPCgtVTlNQRUNJRklFRBAAEgwKCFBST1RPQlVGEAESCAoESlNPThACEggKBEpTUEIQAxIP" +
    "CgtURVhUX0ZPUk1BVBAEKo8BCgxUZXN0Q2F0ZWdvcnkSFAoQVU5TUEVDSUZJRURfVEVTVBAAEg8KC0JJTkFSWV9URVNUEAES" +
    "DQoJSlNPTl9URVNUEAISJAogSlNPTl9JR05PUkVfVU5LTk9XTl9QQVJTSU5HX1RFU1QQAxINCglKU1BCX1RFU1QQBBIUChBU" +
    "RVhUX0ZPUk1BVF9URVNUEAVCLwofY29tLmdvb2dsZS5wcm90b2J1Zi5jb25mb3JtYW5jZaICC0NvbmZvcm1hbmNlYgZwcm90" +
    "bzM=",
);

export const WireFormat = {
  UNSPECIFIED: 0,
  PROTOBUF: 1,
  JSON: 2,
  /** Only used inside Google. Opensource testees just skip it. */
  JSPB: 3,
  TEXT_FORMAT: 4,
} as const;
export type WireFormat = (typeof WireFormat)[keyof typeof WireFormat] | (number & {});

export const TestCategory = {
  UNSPECIFIED_TEST: 0,
  /** Test binary wire format. */
  BINARY_TEST: 1,
  /** Test json wire format. */
  JSON_TEST: 2,
  /**
   * Similar to JSON_TEST. However, during parsing json, testee should ignore
   * unknown fields. This feature is optional. Each implementation can decide
   * whether to support it.  See
   * https://developers.google.com/protocol-buffers/docs/proto3#json_options
   * for more detail.
   */
  JSON_IGNORE_UNKNOWN_PARSING_TEST: 3,
  /**
   * Test jspb wire format. Only used inside Google. Opensource testees just
   * skip it.
   */
  JSPB_TEST: 4,
  /**
   * Test text format. For cpp, java and python, testees can already deal with
   * this type. Testees of other languages can simply skip it.
   */
  TEXT_FORMAT_TEST: 5,
} as const;
export type TestCategory = (typeof TestCategory)[keyof typeof TestCategory] | (number & {});

/**
 * Meant to encapsulate all types of tests: successes, skips, failures, etc.
 * Therefore, this may or may not have a failure message. Failure messages
 * may be truncated for our failure lists.
 */
export interface TestStatus {
  name: string;
  failureMessage: string;
  /**
   * What an actual test name matched to in a failure list. Can be wildcarded or
   * an exact match without wildcards.
   */
  matchedName: string;
}

/** What a {@link TestStatus} can be made from. */
export interface TestStatusInit {
  name?: string | undefined;
  failureMessage?: string | undefined;
  matchedName?: string | undefined;
}

export const TestStatus: MessageType<TestStatus, TestStatusInit> = /* @__PURE__ */ message<TestStatus, TestStatusInit>(
  conformanceConformanceProto,
  "conformance.TestStatus",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      failureMessage: init.failureMessage ?? "",
      matchedName: init.matchedName ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.failureMessage) {
        b[p++] = 18;
        p = writeString(b, p, m.failureMessage);
      }
      if (m.matchedName) {
        b[p++] = 26;
        p = writeString(b, p, m.matchedName);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let failureMessage = t?.failureMessage ?? "";
      let matchedName = t?.matchedName ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            failureMessage = r.string();
            break;
          case 26:
            matchedName = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestStatus = { name, failureMessage, matchedName };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * The conformance runner will request a list of failures as the first request.
 * This will be known by message_type == "conformance.FailureSet", a conformance
 * test should return a serialized FailureSet in protobuf_payload.
 */
export interface FailureSet {
  test: TestStatus[];
}

/** What a {@link FailureSet} can be made from. */
export interface FailureSetInit {
  test?: readonly TestStatusInit[] | undefined;
}

export const FailureSet: MessageType<FailureSet, FailureSetInit> = /* @__PURE__ */ message<FailureSet, FailureSetInit>(
  conformanceConformanceProto,
  "conformance.FailureSet",
  {
    create: (init = {}) => ({
      test: init.test?.map((v) => TestStatus.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.test) {
        for (let i = 0; i < m.test.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, TestStatus.write(m.test[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let test = t?.test;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 18: {
            const v = TestStatus.read(r, r.open());
            if (test === undefined) test = [v];
            else test.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FailureSet = { test: test ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Represents a single test case's input.  The testee should:
 *
 *   1. parse this proto (which should always succeed)
 *   2. parse the protobuf or JSON payload in "payload" (which may fail)
 *   3. if the parse succeeded, serialize the message in the requested format.
 */
export interface ConformanceRequest {
  /**
   * The payload (whether protobuf of JSON) is always for a
   * protobuf_test_messages.proto3.TestAllTypes proto (as defined in
   * src/google/protobuf/proto3_test_messages.proto).
   */
  payload?:
    | { case: "protobufPayload"; value: Uint8Array }
    | { case: "jsonPayload"; value: string }
    /** Only used inside Google.  Opensource testees just skip it. */
    | { case: "jspbPayload"; value: string }
    | { case: "textPayload"; value: string }
    | undefined;
  /** Which format should the testee serialize its message to? */
  requestedOutputFormat: WireFormat;
  /**
   * The full name for the test message to use; for the moment, either:
   * protobuf_test_messages.proto3.TestAllTypesProto3 or
   * protobuf_test_messages.proto2.TestAllTypesProto2 or
   * protobuf_test_messages.editions.proto2.TestAllTypesProto2 or
   * protobuf_test_messages.editions.proto3.TestAllTypesProto3 or
   * protobuf_test_messages.editions.TestAllTypesEdition2023.
   */
  messageType: string;
  /**
   * Each test is given a specific test category. Some category may need
   * specific support in testee programs. Refer to the definition of
   * TestCategory for more information.
   */
  testCategory: TestCategory;
  /** Specify details for how to encode jspb. */
  jspbEncodingOptions?: JspbEncodingConfig | undefined;
  /**
   * This can be used in json and text format. If true, testee should print
   * unknown fields instead of ignore. This feature is optional.
   */
  printUnknownFields: boolean;
}

/** What a {@link ConformanceRequest} can be made from. */
export interface ConformanceRequestInit {
  payload?:
    | { case: "protobufPayload"; value: Uint8Array }
    | { case: "jsonPayload"; value: string }
    | { case: "jspbPayload"; value: string }
    | { case: "textPayload"; value: string }
    | undefined;
  requestedOutputFormat?: WireFormat | undefined;
  messageType?: string | undefined;
  testCategory?: TestCategory | undefined;
  jspbEncodingOptions?: JspbEncodingConfigInit | undefined;
  printUnknownFields?: boolean | undefined;
}

export const ConformanceRequest: MessageType<ConformanceRequest, ConformanceRequestInit> = /* @__PURE__ */ message<ConformanceRequest, ConformanceRequestInit>(
  conformanceConformanceProto,
  "conformance.ConformanceRequest",
  {
    create: (init = {}) => ({
      payload: init.payload,
      requestedOutputFormat: init.requestedOutputFormat ?? 0,
      messageType: init.messageType ?? "",
      testCategory: init.testCategory ?? 0,
      jspbEncodingOptions: init.jspbEncodingOptions && JspbEncodingConfig.create(init.jspbEncodingOptions),
      printUnknownFields: init.printUnknownFields ?? false,
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        switch (m.payload.case) {
          case "protobufPayload":
            b[p++] = 10;
            p = writeBytes(b, p, m.payload.value);
            break;
          case "jsonPayload":
            b[p++] = 18;
            p = writeString(b, p, m.payload.value);
            break;
          case "jspbPayload":
            b[p++] = 58;
            p = writeString(b, p, m.payload.value);
            break;
          case "textPayload":
            b[p++] = 66;
            p = writeString(b, p, m.payload.value);
            break;
        }
      }
      if (m.requestedOutputFormat != null && m.requestedOutputFormat !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.requestedOutputFormat);
      }
      if (m.messageType) {
        b[p++] = 34;
        p = writeString(b, p, m.messageType);
      }
      if (m.testCategory != null && m.testCategory !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.testCategory);
      }
      if (m.jspbEncodingOptions !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, JspbEncodingConfig.write(m.jspbEncodingOptions, b, p + 1));
      }
      if (m.printUnknownFields) {
        b[p++] = 72;
        p = writeBool(b, p, m.printUnknownFields);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let requestedOutputFormat = t?.requestedOutputFormat ?? 0;
      let messageType = t?.messageType ?? "";
      let testCategory = t?.testCategory ?? 0;
      let jspbEncodingOptions = t?.jspbEncodingOptions;
      let printUnknownFields = t?.printUnknownFields ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = { case: "protobufPayload", value: r.bytesField() };
            break;
          case 18:
            payload = { case: "jsonPayload", value: r.string() };
            break;
          case 58:
            payload = { case: "jspbPayload", value: r.string() };
            break;
          case 66:
            payload = { case: "textPayload", value: r.string() };
            break;
          case 24:
            requestedOutputFormat = r.int32();
            break;
          case 34:
            messageType = r.string();
            break;
          case 40:
            testCategory = r.int32();
            break;
          case 50:
            jspbEncodingOptions = JspbEncodingConfig.read(r, r.open(), jspbEncodingOptions);
            break;
          case 72:
            printUnknownFields = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ConformanceRequest = { payload, requestedOutputFormat, messageType, testCategory, jspbEncodingOptions, printUnknownFields };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Represents a single test case's output. */
export interface ConformanceResponse {
  result?:
    /**
     * This string should be set to indicate parsing failed.  The string can
     * provide more information about the parse error if it is available.
     *
     * Setting this string does not necessarily mean the testee failed the
     * test.  Some of the test cases are intentionally invalid input.
     */
    | { case: "parseError"; value: string }
    /**
     * If the input was successfully parsed but errors occurred when
     * serializing it to the requested output format, set the error message in
     * this field.
     */
    | { case: "serializeError"; value: string }
    /**
     * This should be set if the test program timed out.  The string should
     * provide more information about what the child process was doing when it
     * was killed.
     */
    | { case: "timeoutError"; value: string }
    /**
     * This should be set if some other error occurred.  This will always
     * indicate that the test failed.  The string can provide more information
     * about the failure.
     */
    | { case: "runtimeError"; value: string }
    /**
     * If the input was successfully parsed and the requested output was
     * protobuf, serialize it to protobuf and set it in this field.
     */
    | { case: "protobufPayload"; value: Uint8Array }
    /**
     * If the input was successfully parsed and the requested output was JSON,
     * serialize to JSON and set it in this field.
     */
    | { case: "jsonPayload"; value: string }
    /**
     * For when the testee skipped the test, likely because a certain feature
     * wasn't supported, like JSON input/output.
     */
    | { case: "skipped"; value: string }
    /**
     * If the input was successfully parsed and the requested output was JSPB,
     * serialize to JSPB and set it in this field. JSPB is only used inside
     * Google. Opensource testees can just skip it.
     */
    | { case: "jspbPayload"; value: string }
    /**
     * If the input was successfully parsed and the requested output was
     * TEXT_FORMAT, serialize to TEXT_FORMAT and set it in this field.
     */
    | { case: "textPayload"; value: string }
    | undefined;
}

/** What a {@link ConformanceResponse} can be made from. */
export interface ConformanceResponseInit {
  result?:
    | { case: "parseError"; value: string }
    | { case: "serializeError"; value: string }
    | { case: "timeoutError"; value: string }
    | { case: "runtimeError"; value: string }
    | { case: "protobufPayload"; value: Uint8Array }
    | { case: "jsonPayload"; value: string }
    | { case: "skipped"; value: string }
    | { case: "jspbPayload"; value: string }
    | { case: "textPayload"; value: string }
    | undefined;
}

export const ConformanceResponse: MessageType<ConformanceResponse, ConformanceResponseInit> = /* @__PURE__ */ message<ConformanceResponse, ConformanceResponseInit>(
  conformanceConformanceProto,
  "conformance.ConformanceResponse",
  {
    create: (init = {}) => ({
      result: init.result,
    }),
    write(m, b, p) {
      if (m.result !== undefined) {
        switch (m.result.case) {
          case "parseError":
            b[p++] = 10;
            p = writeString(b, p, m.result.value);
            break;
          case "serializeError":
            b[p++] = 50;
            p = writeString(b, p, m.result.value);
            break;
          case "timeoutError":
            b[p++] = 74;
            p = writeString(b, p, m.result.value);
            break;
          case "runtimeError":
            b[p++] = 18;
            p = writeString(b, p, m.result.value);
            break;
          case "protobufPayload":
            b[p++] = 26;
            p = writeBytes(b, p, m.result.value);
            break;
          case "jsonPayload":
            b[p++] = 34;
            p = writeString(b, p, m.result.value);
            break;
          case "skipped":
            b[p++] = 42;
            p = writeString(b, p, m.result.value);
            break;
          case "jspbPayload":
            b[p++] = 58;
            p = writeString(b, p, m.result.value);
            break;
          case "textPayload":
            b[p++] = 66;
            p = writeString(b, p, m.result.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let result = t?.result;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            result = { case: "parseError", value: r.string() };
            break;
          case 50:
            result = { case: "serializeError", value: r.string() };
            break;
          case 74:
            result = { case: "timeoutError", value: r.string() };
            break;
          case 18:
            result = { case: "runtimeError", value: r.string() };
            break;
          case 26:
            result = { case: "protobufPayload", value: r.bytesField() };
            break;
          case 34:
            result = { case: "jsonPayload", value: r.string() };
            break;
          case 42:
            result = { case: "skipped", value: r.string() };
            break;
          case 58:
            result = { case: "jspbPayload", value: r.string() };
            break;
          case 66:
            result = { case: "textPayload", value: r.string() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ConformanceResponse = { result };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Encoding options for jspb format. */
export interface JspbEncodingConfig {
  /** Encode the value field of Any as jspb array if true, otherwise binary. */
  useJspbArrayAnyFormat: boolean;
}

/** What a {@link JspbEncodingConfig} can be made from. */
export interface JspbEncodingConfigInit {
  useJspbArrayAnyFormat?: boolean | undefined;
}

export const JspbEncodingConfig: MessageType<JspbEncodingConfig, JspbEncodingConfigInit> = /* @__PURE__ */ message<JspbEncodingConfig, JspbEncodingConfigInit>(
  conformanceConformanceProto,
  "conformance.JspbEncodingConfig",
  {
    create: (init = {}) => ({
      useJspbArrayAnyFormat: init.useJspbArrayAnyFormat ?? false,
    }),
    write(m, b, p) {
      if (m.useJspbArrayAnyFormat) {
        b[p++] = 8;
        p = writeBool(b, p, m.useJspbArrayAnyFormat);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let useJspbArrayAnyFormat = t?.useJspbArrayAnyFormat ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            useJspbArrayAnyFormat = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: JspbEncodingConfig = { useJspbArrayAnyFormat };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);
